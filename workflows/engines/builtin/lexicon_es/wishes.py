"""What Spanish speakers ask for. The first source that fits a clause wins."""

from workflows.engines.base import Category

from ..lexicon import Wish, WishKind, either

NETWORK, OTHER = Category.NETWORK, Category.OTHER

_CAN_YOU = r"(?:<cl>(?:podeis|puede|pueden|puedes|podrias|podriais|podria|podrian)|alguien (?:puede|podria))"

WISHES = (
    Wish(
        WishKind.HOW_TO,
        either(
            r"\bcomo (?:<cl>)(?:puedo|podemos|puede|podria|podriamos|hago|hacemos|hace|hacer|accedo|accedemos|"
            r"conecto|configuro|instalo|cambio|"
            r"activo|pongo|pido|solicito|comparto|entro|uso|utilizo|abro|creo|anado|agrego|recupero|desactivo|"
            r"imprimo|reservo|consigo|"
            r"conecta|instala|configura|cambia|pide|solicita|activa|usa|comparte|pone|hace|abre|crea|anade|agrega|"
            r"imprime|escanea|entra|accede|desvia|quita|borra|recupera|reserva|programa|firma|guarda|manda|envia|"
            r"debo|deberia|tengo que|hay que|funciona lo|va lo|"
            r"[a-z]+(?:ar|er|ir)<enc>)\b(?! (?:que|va mi|vais|van)\b)|\bcomo se [a-z]{3,}[ae]n?\b(?=[^.!\n]{0,100}\?)",
            r"\bcomo (?:<cl>)(?!(?:comento|digo|indico|ejemplo|maximo|minimo|mucho|poco|tengo|estoy|loco|nuevo|"
            r"segundo|primero)\b)"
            r"[a-z]{3,}o\b(?=[^.!\n]{0,100}\?)|\bque [a-z]+ (?:tenemos|usamos|utilizamos|hay que "
            r"usar)\b(?=[^.!\n]{0,60}\?)|"
            r"\b(?:me|nos) (?:podeis|puede|pueden|puedes|podrias|podriais|podria|podrian) (?:decir|explicar|indicar|"
            r"ensenar|aclarar|informar|"
            r"orientar|contar|confirmar) (?:por favor |,? ?)?(?:como|donde|cual|que|si|cuando|a quien|sobre|"
            r"de (?:como|que|si)|los pasos|cuanto)\b",
            r"\bdonde (?:<cl>)(?:puedo|podemos|esta|estan|encuentro|encontramos|encontrar|se (?:encuentra|pide|"
            r"descarga|solicita|cambia|configura)|descargo|"
            r"hay|pido|solicito|tengo que|debo|veo|guardo|quedan|miro|consulto)\b(?! (?:mi|el) (?:ticket|pedido|"
            r"incidencia))",
            r"\b(?:cual|cuales) (?:es|son|seria) (?:el |la |los |las )?(?:mejor |politica|procedimiento|proceso|"
            r"pasos|forma|manera|norma\w*|diferencia|"
            r"direccion|servidor|nombre de|numero de|limite|plazo para|requisitos|version|clave del? wifi|horario)",
            r"\b(?:se puede|se podria|es posible|esta permitido|podemos|puedo|podria yo|se permite|esta autorizado|"
            r"es seguro|es obligatorio|hace falta) "
            r"(?!(?:trabajar (?:con|desde) el (?:movil|otro)|seguir|hablar|ser|tener|pedir|pediros|pasar por|"
            r"esperar|hacer nada|ver con|usar (?:otr|el de)|ir tirando|apanar)\w*)[a-z]+(?:ar|er|"
            r"ir)<enc>\b(?=[^.!\n]{0,120}\?)",
            r"\b(?:que|cual) (?:tengo|tenemos|debo|debemos|hay|habria|deberia) (?:que )?hacer (?:para|con|si|"
            r"cuando)\b|\bque (?:pasos|necesito para|se necesita|hace falta para)\b|"
            r"\bque (?:significa|quiere decir|es (?:el|la|un|una|eso de)|son (?:los|las)|diferencia hay|"
            r"version (?:de \w+ )?(?:tenemos|usamos|recomend\w+)|programa (?:uso|puedo|usamos|debo|recomend\w+))\b|"
            r"\bpara que sirve\b",
            r"\bhay (?:alguna? |un |una |algun |algunas |unas )(?:\w+ )?(?:forma|manera|manual|guia|instrucciones|"
            r"tutorial|politica|norma|curso|formacion|documentacion|limite|procedimiento|modo)\b",
            r"\b(?:quisiera|queria|quiero|me gustaria|necesito|necesitaria|querria) (?:saber|preguntar\w*|"
            r"consultar\w*|entender|aprender|informacion sobre|informacion de|que me expliqu\w+)\b|\b(?:tengo|una|"
            r"otra|hago una|mi) (?:duda|pregunta|consulta)\b|"
            r"\bque (?:[\w'/-]+ ){1,3}?(?:me|nos) (?:recomend|aconsej|conv[ie]+n)\w*|"
            r"\bduda(?:s)? (?:sobre|con|de)\b|\bsabeis (?:como|si|donde)\b|\bno se como\b|\bpregunta:",
            r"\b(?:tenemos|disponemos de|teneis|hay disponible|ofreceis|se ofrece) (?:licencia|alguna|algun|un|una|"
            r"acceso a)\b(?=[^.!\n]{0,80}\?)|\ba quien (?:tengo que|debo|puedo|hay que|me dirijo|se lo|pregunto|"
            r"aviso|se (?:pide|solicita))\b|\bcuando (?:se|nos|vais a|van a|esta prevista|es) "
            r"(?:actualiz\w+|migra\w*|pasa\w*|hace|cambi\w+|la (?:actualizacion|migracion))\b|\bcada cuanto\b|"
            r"\bcuanto (?:espacio|tiempo (?:se guardan|duran)|ocupa)\b",
        ),
        OTHER,
    ),
    Wish(
        WishKind.RESET,
        either(
            r"\b(?:(?:se )?(?:me |nos |le |les )?(?:he |ha |han |haya |habia )?olvid(?:e|o|ado|amos|aron|aba|ar)|"
            r"no (?:me |se |nos )?(?:<cl>)(?:acuerdo|acuerda|recuerdo|recuerda|recordamos|acordamos) (?:de )?|"
            r"no (?:me )?(?:se|sabe|sabemos) (?:cual es |ya )?|(?:he |ha )?perd(?:i|ido|io)|extravie|no tengo|"
            r"ya no me se) "
            r"(?:de |del |cual era |cual es |ya |mi |la |el |su |mis |las |que |completamente |"
            r"otra vez )*(?:[\w'/-]+ ){0,3}?(?:contrasena|contrasenas|clave|claves|pin|password|passwords|"
            r"credenciales|usuario|login)\b",
            r"\b(?:restable\w+|resete\w+|reset|reinici\w+|reinicializ\w+|blanque\w+|renov\w+|recuper\w+|"
            r"reestablec\w+|cambi(?:ar|eis|en|e|arme|armela|adme|ame|o|arla)|nueva|nuevo|otra|generar?\w*|poner\w*|"
            r"genere\w*|modific\w+|regenerar?\w*) (?:de )?(?:la |el |mi |las |una |un |su |nueva |nuevo |"
            r"mis )*(?:[\w'/-]+ ){0,2}?"
            r"(?:contrasenas?|claves?|pin|password|passwords|mfa|2fa|doble factor|segundo factor|authenticator|"
            r"autenticador|credenciales|token|puk)\b",
            r"\b(?:contrasena|clave|password|pin|mfa|2fa|authenticator|doble factor|"
            r"segundo factor)\b[^.!?\n]{0,40}? (?:<cl>(?:podeis|puede|pueden|puedes|podrias|podria|podrian|"
            r"podriais) |la |lo )?(?:restablec\w+|resete\w+|reinici(?:ar|eis|en)\w*|blanque\w+|renov\w+|reset|"
            r"cambiar(?:me|la|mela))\b",
            r"\breset(?:eo)? de (?:la )?(?:contrasena|clave|password|pin|mfa)\b",
        ),
    ),
    Wish(
        WishKind.PEOPLE,
        either(
            r"(?<!para la )(?<!para el )(?<!para un )(?<!para una )(?<!para nuestra )(?<!para nuestro )(?<!para mi "
            r")(?<!para los )(?<!para las )(?<!para )\b(?:nuev[oa]s?) (?:[\w'/-]+ ){0,1}?(?:compan\w+|emplead[oa]s?|"
            r"trabajador\w*|incorporacion(?:es)?|becari[oa]s?|miembros?|integrantes?|practicantes?|personas?|"
            r"administrativ[oa]s?|comercial(?:es)?|tecnic[oa]s?|desarrollador\w*|colaborador\w*|contratad[oa]s?|"
            r"fichajes?|ingresos?|director\w*|"
            r"jef[ea]s?|responsables?|ingenier[oa]s?|asistentes?|consultor\w*|vendedor\w*|auxiliar\w*|analistas?)\b|"
            r"\b(?:compan\w+|emplead[oa]s?|trabajador\w*|becari[oa]s?|persona|chic[oa]|gente|"
            r"colaborador\w*) nuev[oa]s?\b|\bnueva incorporacion\b",
            r"\b(?:se )?(?:incorpor(?:a|an|o|ara|aran|arse|acion)|empieza|empiezan|comienza|comienzan|"
            r"entra a trabajar|ingresa|ingresan|inicia labores)\b(?= (?:con nosotros|el|la|en|manana|hoy|un|una|"
            r"este|esta|proxim|a trabajar|nuestr|dos|tres|mi|\w+ \w+ el|al equipo))(?! (?:en (?:\w+ )?minutos|"
            r"la reunion|el turno|a fallar|a dar|a las))",
            r"\b(?:dar|dad|den|dadle|darle|damos|deis|dar[sl]e|causa|causara|causo) de (?:alta|baja)\b(?= (?:a |al |"
            r"el |la |los |un |una |su |en el sistema|de |como|desde|hoy|manana|este|usuario|nuev)|$|"
            r"[.,])(?<!me deis de alta)(?<!nos deis de alta)(?<!me den de alta)(?<!nos den de alta)|\b(?:alta|"
            r"baja) (?:de|del|para|en el sistema)(?= (?:usuario|un|una|la|el|nuev|emplead|cuenta|trabajador|"
            r"companer))|\bonboarding\b|\boffboarding\b|"
            r"\b(?:se va(?! (?:sol[oa]|para|a la|al|hacia|cada|cuando|la|el))|se marcha|deja|dejo|abandona|abandono|"
            r"se jubila|se fue|causa baja|ya no trabaja|"
            r"termina su contrato|finaliza su contrato|cesa|cese|se desvincula|se desvinculo|"
            r"desvinculacion)\b(?= (?:la (?:empresa|compania)|de la (?:empresa|compania)|el|este|manana|hoy|en|con|"
            r"a final|a fin|nuestro|del equipo|de|\w+ \w+)|$|[.,])(?! (?:el internet|la conexion|la luz|el wifi|"
            r"la senal|internet|de golpe|cuando|la imagen|en blanco))|\bultimo dia\b",
            r"\b(?:cerrar|deshabilit\w+|desactiv\w+|elimin\w+|borrar|quitar|bloque(?:ar|ad|en|eis)|suspender|"
            r"revocar|retirar|dar de baja|cancelar|cerrad|cierren|quiten) (?:[\w'/-]+ ){0,3}?(?:cuentas?|accesos?|"
            r"usuarios?|permisos?|tarjetas? de (?:acceso|entrada|empleado)|credencial|"
            r"gafete)\b(?! (?:de mi portatil))",
            r"\b(?:cambia|cambio|pasa|se traslada|se pasa|se mueve|cambiado|pasado|trasladado|promocionad[oa]|"
            r"se cambia) (?:a|de|al) (?:la |el |nuestro )?(?:[\w'/-]+ )?(?:departamento|equipo|area|<dept>)\b",
        ),
    ),
    Wish(
        WishKind.RESTORE,
        either(
            r"\b(?:restaur\w+|recuper(?:ar|o|amos|eis|en|arl[oa]s?|arme|ad|ame|acion)\w*|traer de vuelta|"
            r"volver a tener (?:el|la|los))\b(?! (?:la conexion|el acceso|el servicio|la contrasena|mi contrasena|"
            r"la clave|mi clave|(?:mi|el) (?:usuario|acceso)|la cuenta|mi cuenta|la senal|el sonido|tiempo))",
            r"\b(?:he|ha|hemos|han|haya|yo)? ?(?:borre|elimine|machaque|sobre ?escribi|borrado|eliminado|machacado|"
            r"sobre ?escrito|borro|elimino|pise|pisado|suprimi)\b[^.!?\n]{0,50}? (?:sin querer|por error|"
            r"por accidente|por equivocacion|accidentalmente|por descuido|sin darme cuenta)\b|\b(?:sin querer|"
            r"por error|por accidente|accidentalmente|por equivocacion|sin darme cuenta)\b[^.!?\n]{0,30}? "
            r"(?:borre|elimine|machaque|sobre ?escribi|borrado|eliminado|machacado|borro|elimino)\b|\b(?:borre|"
            r"elimine|he borrado|he eliminado|he machacado|sobreescribi|sobrescribi|machaque|borro|borramos|"
            r"hemos borrado) (?:[\w'/-]+ ){0,3}?(?:archivo|fichero|carpeta|documento|correo|mail|excel|presentacion|"
            r"foto|informe|planilla)s?\b",
        ),
        OTHER,
    ),
    Wish(
        WishKind.ADVICE,
        either(
            r"\b(?:formacion|curso|cursillo|taller|capacitacion|clase|tutorial|entrenamiento|charla)s? (?:de|sobre|"
            r"para|en|basic[oa])\b(?! (?:las \d|la (?:una|manana|tarde)|manana|hoy))|\b(?:recoger|recojan|recojais|"
            r"retirar|retiren|reciclar|reciclaje|desech\w+|tirar|deshacer(?:me|nos)|devolver|devolucion|llevaros|"
            r"llevarse)\b[^.!?\n]{0,30}\b"
            r"(?:viej[oa]s?|antigu[oa]s?|equipos?|monitor(?:es)?|ordenador(?:es)?|computador\w*|portatil(?:es)?|"
            r"toner(?:es)?|cartuchos|material|pantallas?|impresoras?|laptops?|chatarra|teclados?|telefono|movil)\b",
            r"\b(?:consejo|asesor\w+|recomend\w+|aconsej\w+|orientacion|sugerencia|sugieren|sugeris) ?(?:sobre|de|"
            r"para|un|una|que|cual|me|nos|algun)?\b|\bque (?:[\w'/-]+ ){1,3}?(?:me|nos) (?:recomend|aconsej|"
            r"conviene)\w*\b|\b(?:merece|vale) la pena (?:comprar|cambiar|actualizar)\b",
            r"\b(?:rgpd|gdpr|lopd\w*|proteccion de datos|datos personales|derecho (?:al olvido|de (?:acceso|"
            r"supresion|rectificacion))|requerimiento judicial|orden judicial|habeas data)\b",
        ),
        OTHER,
    ),
    Wish(
        WishKind.NETWORK,
        r"\b(?:configur\w+|necesit\w+|quiero|queremos|solicit\w+|crear|creeis|creen|abrir|abrais|abran|habilit\w+|"
        r"activ(?:ar|eis|en|ad)\w*|anadir|poner\w*|pongais|pongan|montar|desvi\w+|redirig\w+|reenviar|pasar|dar\w*|"
        r"desbloque\w+|instal(?:ar|eis|en)\w*|contratar|pedir|ampliar|asignar|facilitar|conseguir|hace falta|"
        r"hacen falta|me gustaria)\b"
        r"[^.!?\n]{0,50}? (?:(?:codigos?|claves?|acceso|red|contrasenas?) (?:de |para |a |al |del |"
        r"de la )*(?:la )?wifi|wifi (?:para|de) (?:los |unos |las |\w+ )?(?:invitad|visit|client)\w+|wifi en|"
        r"(?:numero|linea|extension)(?: de telefono| telefonic[oa]| directo| fij[oa])?(?= |\W|$)(?! (?:de (?:serie|"
        r"ticket|usuarios|empleado|pedido)|\d))|vpn(?= |\W|$)(?! no)|firewall|cortafuegos|puertos? \d+|"
        r"puertos? en|ip fija|direccion ip|(?:toma|punto|roseta|cable|conexion|boca)s? (?:de |a la )?(?:red|"
        r"internet|ethernet)|(?:registro|entrada) dns|proxy|llamadas|(?:pagina|sitio) web|web|buzon de voz|desvio|"
        r"internet en|linea)\b(?! no (?:funciona|va)\b)|\b(?:desviar|desvio de|redirigir) (?:las |mis |"
        r"mi )?(?:llamadas|telefono|extension)\b|\bdesbloque\w+ (?:la |esta |el |una )?(?:web|pagina|sitio|url|"
        r"dominio)\b|"
        r"\babrir (?:el |los )?puertos?\b",
        NETWORK,
    ),
    Wish(
        WishKind.ACCESS,
        either(
            r"\b(?:una|otra) (?:cuenta|direccion)(?: (?:nueva|de (?:correo|usuario)))? para (?:el|la|un|una|"
            r"nuestr[oa]|mi)\b",
            r"\b(?:<want>|<polite>|dar|dad|dadme|dadnos|deis|dame|denme|dadle|darle|darme|darnos|conceder|concedan|"
            r"otorgar|otorguen|asignar|asignen|anadir|anadid|agregar|agreguen|quitar|quitad|retirar|revocar|ampliar|"
            r"solicitud de|pedir|pido|tener|habilitar|autorizar|autoricen|facilitar|conseguir|tramitar|gestionar|"
            r"cambiar|delegar|falta|faltan|necesita\w*|tenga|tengan|"
            r"tengamos|quedamos sin)\b[^.!?\n]{0,60}? (?:acceso|accesos|permisos?|derechos?|privilegios|rol|roles|"
            r"cuenta(?! de (?:correo )?personal)|lista de distribucion|grupo de|buzon compartido|login|credenciales|"
            r"tarjeta de (?:acceso|entrada|proximidad)|usuario)\b(?! (?:denegado|no funciona))",
            r"\b(?:anadir|anadid|anadidme|anadirme|anadan|anadenme|agregar|agreguen|agregarme|agregame|agreguenme|"
            r"meter|meterme|meted|metedme|incluir|incluirme|incluid|incluyan|incluidme|poner|ponerme|pongan|sumarme|"
            r"sumar|inviten|invitar) (?:a |al |me |por favor |tambien )*(?:[\w'.-]+ ){0,3}?(?:al?|en|a la|a las|"
            r"a los) (?:la |el |los |las |"
            r"nuestro |grupo|lista|equipo|canal|carpeta|buzon)",
            r"\b(?:acceso|permisos?|derechos) (?:de \w+ )?(?:a|al|para|en|sobre) [^.!?\n]{2,60}(?:por favor|gracias|"
            r"necesario|urgente)\b|^\W*(?:\w+ ){0,3}?(?:un )?(?:acceso|permisos?)(?: (?:por favor|necesario|"
            r"de \w+))*(?: (?:a|al|para|en|sobre) [^.!?\n]{2,60})?\W*$|\b(?:permisos?|derechos) (?:de |"
            r"como )?(?:administrador(?:a)?|admin)\b|\bser administrador\w*\b|"
            r"\b(?:me|nos) (?:deis|den|dais|deas|des|dan|dierais|dieran|podeis dar|pueden dar|puede dar) de (?:alta|"
            r"baja)\b|\bdar(?:me|nos) de (?:alta|baja)\b|\b(?:dadme|denme|dame|dadnos) de (?:alta|baja)\b|"
            r"\bsolicitud de acceso\b|\bcambi\w+ (?:de |el |mi |los |mis )*(?:nombre|"
            r"apellido)s?\b(?! (?:del? (?:archivo|fichero|carpeta|equipo)))|\b(?:poder|pueda|podamos|puedan) (?:ver|"
            r"editar|modificar|acceder|entrar|"
            r"aprobar|escribir|abrir|consultar|leer|usar|gestionar|reservar|publicar)\w* (?:a |en )?(?:el|la|los|"
            r"las|al|nuestr\w) (?:[\w'/-]+ ){0,4}?(?:carpeta|buzon|calendario|correo|unidad|cuenta|sharepoint|sitio|"
            r"grupo|erp|sap|crm|sistema|expediente|informe|archivo|plataforma)s?\b",
        ),
    ),
    Wish(
        WishKind.INSTALL,
        r"\b(?:instal(?:ar|arme|arnos|arlo|arla|ame|ad|adme|eis|en|acion|e|enme|ado|aran)|reinstal\w+|desinstal\w+|"
        r"desplegar|licencias?|suscripcion(?:es)?|activar(?:me)? (?:el |la |mi )?(?:office|windows|licencia|"
        r"producto|programa|software|adobe|visio|project|acrobat|autocad)|descargar|actualiz(?:ar|arme|eis|en|ad)|"
        r"pon(?:er|gais|gan|edme|erme) (?:el |un )?(?:programa|office|photoshop|visio|project|acrobat|autocad|excel|"
        r"chrome|teams|zoom))\b(?! (?:caduc\w+|expir\w+|venci\w+|fall\w+|da error|se quedo|ha caducado|ha vencido|"
        r"ha expirado|de windows (?:de|fall|se)|se ha|anoche|ayer|del equipo))",
    ),
    Wish(
        WishKind.DEVICE,
        either(
            r"\b(?:<want>|<polite>|pedir|encargar|solicitud de|pido|comprar|prestar|prestado|prestada|prestarme|"
            r"sustituir|sustitucion|reemplazar|reemplazo|reponer|reposicion|renovar|cambiar|cambiarme|cambieis|"
            r"cambien|repuesto|dadme|denme|traigan|traigais|manden|mandeis|enviadme|envien|enviarme|falta|faltan|"
            r"me (?:dan|dais|das|traen|traeis))\b(?=[^.!?\n]{0,60}\b(?:<device>|pilas?)\b|\W+(?:un|una|otro|"
            r"otra)\b)(?! (?:que (?:me |nos )?(?:mir|arregl|revis|ayud|repar|solucion|devolv|alguien|veng|vaya|"
            r"funcion)\w*|"
            r"arreglar|revisar|mirar|imprimir|saber|ayuda|conectar|hablar|configurar|entrar|acceder|usar|trabajar|"
            r"terminar|presentar|acabar|enviar|hacer|ver |abrir|un tecnico|alguien|asistencia|soporte|a alguien|"
            r"la contrasena|una contrasena|una cuenta|acceso|permiso|recuperar|"
            r"desbloque|sacar|cerrar|instalar|una solucion|solucion|poder))",
            r"\b(?:un|una|otr[oa]|\d) <device>(?: [\w'/-]+){0,3}? para (?:mi|nosotr[oa]s|el|la|"
            r"nuestr[oa])\b(?= ?[\w ]{0,25}(?:$|[.,;!\n]))|"
            r"\b(?:nuev[oa]|segund[oa]|otr[oa]|adicional|de repuesto|de sustitucion|"
            r"de prestamo) (?:<device>)\b[^.!?\n]{0,30}(?:por favor|para (?:mi|el|la|nuestro|un|una|\w+)|$|"
            r"[.!])(?=[^.!?\n]{0,80}$)|\b(?:<device>) (?:nuev[oa]s?|adicional(?:es)?|extra|de repuesto|"
            r"de prestamo)\b(?=[^.!?\n]{0,40}(?:por favor|para (?:mi|el|la|nuestro|un|una|\w+)|$|"
            r"[.!?]))(?=[^.!?\n]{0,60}[.!?]?$)",
        ),
    ),
    Wish(
        WishKind.GENERAL,
        either(
            r"\b(?:<want>) (?!(?:ayuda|asistencia|soporte|vuestra ayuda|su ayuda|una mano|un tecnico|a alguien|"
            r"alguien|que alguien|(?:que )?(?:me |nos )?(?:ayud|arregl|mir|revis|soluci|llam|atiend|conteste|"
            r"respond|hag|veng|escuch|hables|devolv|repar|funcion|digais|diga)\w*|eso|esto|algo|nada|una solucion|"
            r"solucion|hablar|urgente\w*|terminar|acabar|"
            r"entregar|trabajar|presentar|enviar|imprimir|entrar|acabarlo|saber|preguntar|consultar|una persona|"
            r"un humano|persona|humano|decir\w*|hacer|quejar\w*|reportar|informar|avisar|comunicar|que este|"
            r"tener(?:lo|la) (?:listo|lista|hoy)|ir |poder|usar(?:lo|la)|para|el (?:wifi|internet) (?:ya|para)|"
            r"seguir|ver |poner una|abrir una|crear un|un ticket|"
            r"mandar|sacar|facturar|que lo|respuesta|una respuesta|lo antes|cuanto antes|ya|mucho|tiempo|la verdad|"
            r"sobre todo|porque|con|y |esperar)\b)",
            rf"\b(?:<polite>)|\b{_CAN_YOU} (?:por favor )?(?!(?:ayud|arregl|mir|revis|soluci|llam|atend|respond|"
            rf"hacer algo|venir|decir|explic|indic|escuch|hablar|repar|ver |echar|contactar|confirmar|pasar(?:me|"
            rf"nos)? con|informar|acudir|poner(?:me|nos) con|dar(?:me)? (?:novedades|noticias|una respuesta)|"
            rf"trabajar|entrar|acceder|seguir|usar|imprimir|"
            r"abrir (?:una|un) (?:ticket|incidencia)|aclarar|orientar|ensenar)\w*)[a-z]+(?:ar|er|ir)<enc>",
            r"\b(?:estaria bien|molaria|seria (?:genial|ideal|estupendo|util|bueno|fantastico|de agradecer|perfecto|"
            r"un puntazo)|vendria bien|me encantaria|estaria (?:genial|guay|padre|chevere|barbaro)) (?:tener|"
            r"que (?:hubiera|tuvieramos|pusierais|pusieran|nos)|poder|si|contar con|disponer|un|una)\b|"
            r"\bpor favor,? (?:cread|creen|poned|pongan|anadid|agreguen|configurad|configuren|"
            r"habilit\w+|activ(?:ad|en)|mand\w+|envi(?:ad|en)|prepar(?:ad|en)|cambi(?:ad|en)|quit(?:ad|en)|"
            r"borr(?:ad|en)|elimin(?:ad|en)|dad|den)\b|\bsolicitud de\b|\bsolicito\b",
        ),
    ),
)
