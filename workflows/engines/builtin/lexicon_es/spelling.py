"""How Spanish is spelled in chats, and which words of the trade are worth mending.

All patterns of this language are written without accents, because half of the people type none.
"""

from ..spelling import Speller

# The combining marks of text that was pasted from a Mac fall away.
_ACCENTS = str.maketrans(
    "\u00e1\u00e0\u00e2\u00e4\u00e9\u00e8\u00ea\u00ed\u00ec\u00f3\u00f2\u00f4\u00fa\u00f9\u00fc\u00f1\u00e7",
    "aaaaeeeiiooouuunc",
    "\u0301\u0303\u0308",
)

SHORT_FORMS = {
    "q": "que",
    "k": "que",
    "xq": "porque",
    "pq": "porque",
    "porq": "porque",
    "xk": "porque",
    "x": "por",
    "xfa": "por favor",
    "xfavor": "por favor",
    "porfa": "por favor",
    "porfis": "por favor",
    "porfavor": "por favor",
    "plis": "por favor",
    "pls": "por favor",
    "please": "por favor",
    "tb": "tambien",
    "tmb": "tambien",
    "tbn": "tambien",
    "tambn": "tambien",
    "bn": "bien",
    "mñn": "manana",
    "mnn": "manana",
    "dnd": "donde",
    "cdo": "cuando",
    "grax": "gracias",
    "grcs": "gracias",
    "nse": "no se",
    "nose": "no se",
    "pa": "para",
    "sta": "esta",
    "toy": "estoy",
    "toi": "estoy",
    "toda via": "todavia",
    "haber": "a ver",
    "wi-fi": "wifi",
    "guifi": "wifi",
    "wify": "wifi",
    "güifi": "wifi",
    "contra": "contrasena",
    "pass": "contrasena",
    "passwd": "contrasena",
    "pw": "contrasena",
    "pwd": "contrasena",
    "psw": "contrasena",
    "contrasenya": "contrasena",
    "contraseã±a": "contrasena",
    "ord": "ordenador",
    "compu": "computadora",
    "compus": "computadoras",
    "porta": "portatil",
    "impre": "impresora",
    "info": "informacion",
    "depto": "departamento",
    "dpto": "departamento",
    "ofi": "oficina",
    "min": "minutos",
    "mins": "minutos",
    "hrs": "horas",
    "tel": "telefono",
    "tfno": "telefono",
    "telf": "telefono",
    "cel": "celular",
    "ntbk": "notebook",
    "outluk": "outlook",
    "autlook": "outlook",
    "outlok": "outlook",
    "exel": "excel",
    "eccel": "excel",
    "tims": "teams",
    "impresosa": "impresora",
    "ps": "pues",
    "ntp": "no te preocupes",
    "nadien": "nadie",
    "ahi": "ahi",
    "haun": "aun",
}

_KEY_WORDS = (
    "contrasena contrasenas impresora impresoras ordenador ordenadores computadora computadoras computador portatil "
    "portatiles monitor monitores pantalla pantallas teclado raton internet outlook cuenta cuentas usuario usuarios "
    "auriculares instalar instalado instalacion software servidor servidores acceso accesos bloqueado bloqueada "
    "licencia licencias buzon calendario conectar conecta conexion conectarme parpadea permiso permisos denegado "
    "denegada navegador aplicacion aplicaciones programa proyector microfono camara escaner departamento companero "
    "companeros companera reunion reuniones sharepoint onedrive nominas bateria cargador documento documentos "
    "adjunto carpeta carpetas archivo archivos fichero ficheros correo correos funciona funcionan funcionando "
    "reiniciar reiniciado reinicie recibido borrado manana ayer edificio presentacion clientes cliente photoshop "
    "acrobat windows favor mensaje mensajes sospechoso phishing actualizacion actualizar actualizado excel reunion "
    "enciende arranca sesion telefono telefonos dispositivo celular movil oficina pagina problema aparece puedo "
    "podemos necesito necesitamos imprime imprimir atascado atascada lento lenta incidencia tambien todavia"
).split()

_REAL_WORDS = frozenset(
    "cuentan cuente cuento contar puede puedes pueden pude podido poder pagina paginas paginar pagine mensual "
    "correr corre corro corren correa archiva archivar archive permite permitir permita pantallazo pantallazos "
    "bloqueados bloqueadas bloqueo bloquea accede acceder acceda servido servidos servicio borrador borrados "
    "borrada borradas conectado conectada conecte conecto conectan conectar reunir manera mananas funcione "
    "funcionado funcionar funciono funcionaba imprimo imprimen impreso arrancar arranque arrancan arranco "
    "enciendo encender encienden encienda pasaron cargado cargada cargados cargar cargan carpintero escanear "
    "escanea escanean clientela conexiones companias compania usuaria usuarias parpadean parpadeo aplicativo "
    "programas programar programado microfonos camaras cargadores permisos ajustado ajunto juntos adjuntos "
    "adjuntar ordenado ordenar ordenan reiniciarlo reinicio reinicia reinicia recibidos recibida lentos lentas "
    "lentes cuenta licenciado aparecen aparezca aparecio problemas editar edicion edificios presentar presente "
    "instalan instala instale instalad instalen instalo mandad conectad activad cread instalada instalados "
    "actualizan actualice actualizada sospechosa sospechosos "
    "sospecho bateria baterias sesiones telefonia denegados necesita necesite necesitan necesario dispositivos "
    "oficinas proyecto proyectos proyecta caliente calientes cuesta cuestan pueda puedas puedan actualiza actualizo "
    "accedo "
    "ascenso conectarse conectarte conectarnos adjunta adjuntas imprimi correcto correcta portal contable apareces "
    "portada ratones ratito rato ratos reunido nomina".split()
)

SPELLER = Speller(
    short_forms=SHORT_FORMS,
    endings={},
    key_words=frozenset(_KEY_WORDS),
    real_words=_REAL_WORDS,
    accents=_ACCENTS,
)
