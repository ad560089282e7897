"""Names for what many patterns share, and the numbers people spell out."""

MACROS = {
    "cl": r"(?:(?:se|me|nos|te|os|le|les|lo|la|los|las) ){0,2}",
    # Enclitic pronouns: "abrirlo", "conectarme".
    "enc": r"(?:me|se|nos|te|os|le|les|lo|la|los|las|melo|mela|selo|sela){0,2}",
    "cant": r"(?:no|ya no|tampoco|ni|nunca) <cl>(?:puedo|puede|podemos|pueden|podeis|puedes|pude|pudo|pudimos|"
    r"pudieron|podia|podian|podiamos|podre|podra|pueda|puedan|logro|logra|logramos|logran|logre|consigo|consigue|"
    r"conseguimos|consiguen|consegui|deja|dejan|dejaba|dejo|permite|permiten|permitia|permitio)(?: a nadie| a mi| a "
    r"ninguno)?|"
    r"(?:no|ya no|tampoco|ni) <cl>(?:he|ha|hemos|han|habia) (?:podido|logrado|conseguido|dejado)|"
    r"no <cl>(?:soy|somos|es|he sido|fui) capa(?:z|ces) de|(?:me |nos |le )?(?:es|resulta|ha sido) imposible|"
    r"imposible|incapa(?:z|ces) de|no hay (?:forma|manera|modo)(?: humana)? (?:de|que)|"
    r"(?:nadie|ninguno|ninguna|ningun \w+|ninguna \w+)(?: [\w'/-]+){0,6}? (?:puede|pueden|podemos|logra|consigue|pudo|"
    r"ha podido)|(?:estoy|estamos|esta|estan|sigo|seguimos|sigue|siguen|me quede|me quedo|nos quedamos|quede|llevo \w+ "
    r"\w+|llevamos \w+ \w+|y)? ?sin poder|impide|impiden",
    "nt": r"(?:ya no|no|nunca|tampoco|ni|sin) <cl>(?:(?:ha|han|habia|quiere|quieren|termina de|terminan de|acaba de|"
    r"acaban de|llega a|llegan a|consigue|consiguen|puede|pueden|logra|siquiera) )?|<cant>(?: ni)?(?: [a-z]*mente)?|"
    r"(?:dejo|dejaron|ha dejado|han dejado|deja|dejan) de|sigue sin|siguen sin|sin",
    # "no" with its clitics, right before a verb in the third person.
    "does_not": r"(?:ya no|no|nunca|tampoco|ni|ni siquiera) <cl>(?:(?:ha|han|habia|quiere|quieren|termina de|"
    r"terminan de|"
    r"acaba de|acaban de|llega a|llegan a|esta|estan) )?",
    "no_symptom_verb": r"es|son|era|eran|fue|sea|esta|estan|estaba|estas|este|hay|ha|han|he|hace|hacen|haga|hacia|"
    r"habia|"
    r"tiene|tienen|tenia|tengo|tenga|tenemos|sabe|saben|sabia|sabemos|quiere|quieren|queria|necesit\w*|funcion\w*|"
    r"va|van|"
    r"vaya|iba|anda|andan|urge|importa|pasa|corre|hace|hizo|cree|creen|puede|pueden|podia|queda|quedan|toca|trata|"
    r"molesta|"
    r"entiende|entienden|recuerda|recuerdan|acuerda|parece|afecta|afectan|debe|deben|deberia|sirve|sirven|dice|dicen|"
    r"preocupe|preocupa|contesta\w*|responda|atiende\w*|llamen|llame|llama|tarda|tarde|tarden|pide|piden|usa|usan|"
    r"cuenta|"
    r"gusta|viene|vienen|digas|diga|digan|duda|dude|esper\w+|encargue|me|se|te|nos|lo|la|le|les|los|las|una|esa|ese|"
    r"esta|"
    r"este|para|que|nada|otra|otro|si|mas|falta|hacia|entra (?:prisa|ahora)|ayuda|ayudan|ayudaba|ayudaron|soluciona\w*|"
    r"arregla\w*|resuelve\w*|coma|nadie|siempre|ahora|ninguna|mucha|mucho|tanta|todavia|donde|cuando|solicite|abra|"
    r"sepa|antes|dentro|hasta|entre|gente|pinche|sobre|pulse|clave|nombre|parte|prisa|mia|compre|cambie|mande|ande|"
    r"jala|"
    r"jalan|marcha|opera|rinda|tira|tiran|apunta|consta|interesa|interese|quisiera|cualquiera|manera|forma|era|"
    r"compensa|"
    r"pille|piense|trabaja\w*|permiten?|deja|dejan|logra|consigue|consiguen|hayan?|pensaba|abri|asuste\w*|alarme\w*|"
    r"pierda|"
    r"pierdan",
    "want": r"(?:necesit(?:o|a|amos|an|aba|abamos|aria|ariamos)|quier(?:o|e|en)|queremos|quisiera|quisieramos|querria|"
    r"querriamos|me gustaria|nos gustaria|me hace falta|nos hace falta|me hacen falta|nos hacen falta|hace falta|hacen "
    r"falta|le hace falta|me vendria bien|nos vendria bien|me falta|nos falta|nos faltan|me faltan|solicit(?:o|amos|a)|"
    r"ped(?:ir|imos)|pido|desear?ia|deseo|ando buscando|busco|preciso|precisamos|requier(?:o|e|en)|requerimos|ocupo|"
    r"ocupamos|habria que|hay que)(?: (?:que me|que nos|que le|tener|pedir|solicitar|disponer de|contar con|conseguir|"
    r"urgentemente|urgente|ya|tambien|comprar|encargar|un poco de))*",
    "polite": r"(?:<cl>(?:podeis|podeis|puede|pueden|puedes|podrias|podriais|podria|podrian|podreis|"
    r"podran)(?: por favor|"
    r",? ?por favor,?| alguien)?|seria posible|es posible|serian tan amables de|sereis tan amables de|habria forma de|"
    r"habria manera de|me harias el favor de|hay forma de|hay manera de|puede alguien|podria alguien)"
    r" (?:por favor )?(?:a mi companer[oa] )?(?:poner|dar|conseguir|mandar|enviar|pasar|facilitar|proporcionar|"
    r"instalar|"
    r"anadir|agregar|crear|configurar|cambiar|reponer|traer|prestar|dejar|asignar|activar|habilitar|desbloquear|"
    r"restablecer|resetear|reiniciar|restaurar|recuperar|abrir|ampliar|mover|desviar|redirigir|compartir|autorizar|"
    r"actualizar|quitar|borrar|eliminar|dar de alta|dar de baja|montar|conectar|preparar|pedir|comprar|sustituir|"
    r"reemplazar|generar|renovar|liberar|otorgar|conceder|gestionar|tramitar|hacer|meter|incluir|subir|bajar|tener|"
    r"disponer|desinstalar|extender|reservar|entregar|quitar|reasignar)<enc>",
    "device": r"portatil(?:es)?|laptops?|lap ?tops?|notebooks?|ordenador(?:es)?|computador(?:a|as|es)?|pcs?|equipos?|"
    r"monitor(?:es)?|(?<!fondo de )(?<!captura de )pantallas?|teclados?|raton(?:es)?|mouse|mouses|auricular(?:es)?|"
    r"cascos|audifonos|diademas?|headsets?|"
    r"manos libres|docks?|docking|base(?:s)?(?: de carga)?|estacion(?:es)? de (?:acoplamiento|trabajo)|"
    r"replicador(?:es)?|"
    r"telefonos?|movil(?:es)?|celular(?:es)?|i ?phones?|i ?pads?|tablets?|tabletas?|impresoras?|escaner(?:es)?|"
    r"web ?cams?|"
    r"camaras?|cargador(?:es)?|adaptador(?:es)?|cables?|proyector(?:es)?|canon|usbs?|pendrives?|discos? duros?|ssd|"
    r"toner|"
    r"toneres|cartuchos?|tinta|baterias?|fuente de alimentacion|microfonos?|altavoces|altavoz|bocinas?|parlantes?|"
    r"macbooks?|mac|thinkpads?|tarjetas? sim|sim|workstations?|servidor(?:es)?|hubs?|dongle|memoria ram|ram|puntero|"
    r"lapiz|alfombrilla|mochila|funda|maletin|hdmi|ladron|regleta|lector(?:es)?(?: de \w+)*|equipamiento|hardware|"
    r"dispositivos?|perifericos?|soporte|papel|trackpad",
    "number": r"\d{1,6}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|"
    r"diecisiete|dieciocho|diecinueve|veinte|veinti\w+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|"
    r"cien|un centenar|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|mil|una docena|media docena|"
    r"dos docenas|un par",
    "person": r"personas?|usuari[oa]s|compan(?:er[oa]s|eres)|empleados|empleadas|trabajador(?:es|as)|colegas|"
    r"colaboradores|"
    r"gente|agentes|puestos|operador(?:es|as)|operari[oa]s|comerciales|vendedor(?:es|as)|tecnicos|contables|"
    r"ingenier[oa]s|desarrollador(?:es|as)|enfermer[oa]s|medicos|profesor(?:es|as)|alumn[oa]s|becari[oa]s|analistas|"
    r"consultor(?:es|as)|gestor(?:es|as)|administrativ[oa]s|chicos|chicas|de nosotros|de los nuestros|del equipo|del "
    r"departamento|de mi equipo|de aqui|de la oficina|mas|nuev[oa]s|portatiles|equipos|ordenadores|computadoras|pcs|"
    r"tabletas|celulares|moviles|asesor(?:es|as)|conductor(?:es|as)|cajer[oa]s|disenador(?:es|as)|repartidores|"
    r"terminales|"
    r"mesas|sitios|que estamos|que somos",
    "dept": r"contabilidad|administracion|finanzas|ventas|comercial|marketing|mercadeo|mercadotecnia|rrhh|"
    r"recursos humanos|"
    r"personal|compras|aprovisionamiento|logistica|expediciones|expedicion|legal|juridico|ingenieria|desarrollo|"
    r"recepcion|"
    r"calidad|atencion al cliente|comunicacion|diseno|nominas|tesoreria|direccion|gerencia|operaciones|produccion|"
    r"facturacion|i\+d|investigacion|laboratorio|soporte|cobros|pagos|postventa|posventa|planificacion|almacen|"
    r"mantenimiento|auditoria|secretaria|call center|presidencia|proyectos|control de gestion|despacho|bodega|"
    r"exportacion|importacion|sistemas|caja",
    "team": r"equipo|departamento|area|grupo|seccion|unidad|turno|cuadrilla|plantilla",
    "place": r"sede|edificio|planta|piso|fabrica|sucursal|tienda|almacen|nave|campus|delegacion|oficina|oficinas|"
    r"centro|"
    r"bodega|hospital|colegio|escuela|torre|ala|taller|call center|hotel|local|filial|deposito|establecimiento",
    "ordinal": r"primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]|"
    r"decim[oa]|"
    r"baja|alta|\d{1,2}[aoº\u00aa]?|\d{1,2}er",
    "after_place": r"(?:no|ha|han|esta|estan|es|son|se|y|o|pero|con|sin|desde|para|que|el|la|los|las|mi|nos|me|hoy|"
    r"ayer|"
    r"porque|ya|en|de|a|tiene|da|dan|sale|hay|ni|aparece|por|va|cuando|siempre|falla|lo|un|una)\b",
    "day": r"lunes|martes|miercoles|jueves|viernes|sabado|domingo",
    "month": r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre",
    "clock": r"(?:las |la )?\d{1,2}[:.h]\d{2}(?: ?h| horas| ?[ap]\.? ?m\.?)?|(?:las|la) (?:\d{1,2}|una|dos|tres|cuatro|"
    r"cinco|"
    r"seis|siete|ocho|nueve|diez|once|doce)(?: y (?:media|cuarto|\d{1,2}|pico|diez|veinte|cinco)| menos (?:cuarto|diez|"
    r"cinco|veinte))?(?: en punto)?(?: de la (?:manana|tarde|noche)| del mediodia| ?h\b| horas| ?[ap]\.? ?m\.?)?|"
    r"\d{1,2} "
    r"?(?:h|hs|hrs|horas|[ap]\.? ?m\.?)(?=\W|$)|mediodia|medio dia|medianoche",
    "event": r"reunion(?:es)?|presentacion(?:es)?|presento|llamadas?|videollamadas?|videoconferencias?|demos?|"
    r"demostracion|entrevistas?|webinars?|seminario|plazo|fecha limite|taller|cita|auditoria|auditores|pitch|consejo|"
    r"junta|conferencia|entrega|entregar|oferta|licitacion|concurso|nominas?|pagos?|remesa|formacion|examen|feria|"
    r"evento|"
    r"cierre|juicio|vista|visita|clase|clientes?|pacientes?|propuesta|contrato|informe|facturas?|subasta|lanzamiento|"
    r"vuelo|envio|envios|pedidos?|sesion|turno|exposicion|comite|firma|directo|retransmision|acto|transferencias?|"
    r"declaracion|impuestos|iva|presupuesto|camion(?:es)?|viaje|embarque|licitacion|inauguracion|streaming",
    "fixed_today": r"hoy(?: mismo)?|esta (?:manana|tarde|noche)|en (?:los proximos |unos |menos de )?(?:\d{1,3}|un|una|"
    r"dos|tres|cuatro|cinco|diez|quince|veinte|treinta|cuarenta|media|pocos|unos) ?(?:minutos|minutitos|minuto|"
    r"horas?|h|"
    r"ratito|rato|momento|nada)\b|en (?:media|un cuarto de) hora|en (?:un rato|un momento|nada|breve|seguida)|"
    r"dentro de "
    r"(?:(?:un|una|dos|tres|cuatro|cinco|diez|quince|veinte|media|\d{1,3}|unos|pocos) )+?(?:minutos|minuto|horas?|rato|"
    r"momento|hora)|dentro de nada|(?:antes de|a) <clock>|antes de que (?:acabe|termine) el dia|a ultima hora|"
    r"ahora mismo|ya mismo|enseguida|a primera hora de (?:la tarde|hoy)|a mediodia|al mediodia|este mediodia|"
    r"a final del dia|al final del dia|antes de (?:comer|cerrar|irme)|ahorita|al rato|en nada|ya estan? esperando",
}

NUMBERS = {
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11,
    "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18,
    "diecinueve": 19, "veinte": 20, "veintiun": 21, "veintiuno": 21, "veintidos": 22, "veintitres": 23,
    "veinticuatro": 24, "veinticinco": 25, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
    "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "un centenar": 100, "doscientos": 200, "doscientas": 200,
    "trescientos": 300, "trescientas": 300, "cuatrocientos": 400, "quinientos": 500, "mil": 1000, "una docena": 12,
    "media docena": 6, "dos docenas": 24, "un par": 2,
}  # fmt: skip

# What error messages say, so that they are known without quotation marks.
MACROS["error_phrase"] = (
    r"acceso (?:denegado|no autorizado|restringido)|permiso denegado|no (?:tiene|tienes|dispone de) (?:los |"
    r"suficientes )?"
    r"(?:permisos?|acceso|autorizacion|privilegios)\w*|permisos insuficientes|credenciales (?:incorrectas|invalidas|no "
    r"validas)|(?:usuario|contrasena|clave|pin)(?: o (?:contrasena|clave|usuario))? (?:incorrect[oa]s?|"
    r"invalid[oa]s?|no "
    r"valid[oa]s?|errone[oa]s?|caducad[oa]s?|expirad[oa]s?)|tiempo de espera (?:agotado|superado|excedido)|"
    r"se agoto el tiempo "
    r"de espera|conexion (?:rechazada|perdida|interrumpida|restablecida|fallida)|servidor no (?:encontrado|disponible|"
    r"responde)|ruta de (?:acceso a la )?red no encontrada|no se (?:ha encontrado|encuentra|encontro|"
    r"puede encontrar) la "
    r"ruta(?: de (?:acceso|red))?|(?:pagina|archivo|fichero|servidor|recurso|dispositivo|impresora|"
    r"sitio) no (?:encontrad[oa]|"
    r"disponible)|no se puede (?:acceder|conectar|abrir|encontrar|mostrar|obtener|completar|iniciar) [\w ]{2,40}|"
    r"cuenta (?:bloqueada|deshabilitada|desactivada|suspendida|caducada)|licencia (?:caducada|vencida|no valida|"
    r"expirada|"
    r"no encontrada)|su (?:contrasena|sesion|licencia|suscripcion|cuenta) ha (?:caducado|expirado|vencido|"
    r"sido bloqueada)|"
    r"certificado (?:caducado|no valido|invalido|vencido)|archivo (?:danado|corrupto|en uso|bloqueado)|disco lleno|"
    r"buzon lleno|"
    r"espacio insuficiente|memoria insuficiente|no hay (?:espacio|memoria)(?: suficiente)?|sin (?:conexion|internet|"
    r"senal|red)|"
    r"error (?:interno(?: del servidor)?|desconocido|inesperado|general|de (?:red|conexion|autenticacion|lectura|"
    r"certificado|comunicacion|sincronizacion|impresion|sistema|licencia|disco|base de datos))|no responde|"
    r"atasco de papel|"
    r"toner (?:bajo|agotado)|papel atascado|fuera de linea|sin papel|dns_probe\w*|algo salio mal|algo ha ido mal|"
    r"intentelo "
    r"de nuevo|amenaza detectada|virus (?:detectado|encontrado)|access denied|permission denied|"
    r"connection timed out|timeout|"
    r"bad gateway|service unavailable|internal server error|not responding|offline|error de \w+"
)
MACROS["change_noun"] = (
    r"actualizacion(?:es)?|update|mudanza|migracion|traslado|cambio|reinicio|instalacion|mantenimiento|corte de (?:luz|"
    r"corriente)|apagon|parche|reseteo|vacaciones|fin de semana|finde|baja|tormenta|reinstalacion|formateo|"
    r"version|reforma|obras|festivo|puente|despliegue|caida|golpe|limpieza|permiso|descanso"
)
MACROS["change_verb"] = (
    r"actualizo|actualice|actualizaron|actualizado|instalaron|instale|instalo|instalado|cambiaron|cambie|cambio|"
    r"cambiado|"
    r"movieron|movi|movido|mudamos|trasladaron|sustituyeron|reemplazaron|migraron|migrado|formatearon|formateado|"
    r"renombraron|reiniciaron|desenchufaron|pusieron|dieron (?:el|un|la|una) \w+"
)
