"""How Spanish speakers mention the facts a ticket can hold. Each source is one slot's value, word for word."""

from workflows.engines.base import FactSlot

from ..lexicon import either
from ..lexicon_en.facts import RAW_FACTS as ENGLISH_RAW

F = FactSlot

FACTS = (
    (
        F.OPERATING_SYSTEM,
        r"\b(?:windows (?:\d{1,2}(?:\.\d)?|xp|server \d+)(?: (?:pro|enterprise|home|\d\dh\d))*|"
        r"mac ?os(?: x)?(?: \d+(?:\.\d+)*)?|"
        r"ubuntu(?: \d+\.\d+)?|linux(?: mint)?|debian|ios(?: \d+(?:\.\d+)*)?(?=\W|$)|android(?: \d+)?|win ?(?:10|11|"
        r"7))\b",
    ),
    (
        F.VERSION,
        r"\b(?:version|release|build|v\.?) ?:?(?:es |la |numero )*v?\d[\w.]*|\b(?:office|outlook|excel|word|acrobat|"
        r"visio|photoshop|"
        r"sap gui|firmware|python|java|chrome|firefox|teams) (?:20\d\d|365|\d{2,4}(?:\.\d+)*|\d+\.\d+(?:\.\d+)*)\b|"
        r"\bv\d+(?:\.\d+)+\b|"
        r"\b\d+\.\d+\.\d+(?:\.\d+)?\b|\b2[0-9]h[12]\b",
    ),
    (
        F.ERROR_TEXT,
        r"\b(?:no (?:<cl>)?(?:sale|aparece|da|hay|muestra|dice|pone) (?:ningun |un )?(?:error|mensaje|codigo|aviso)|"
        r"sin (?:ningun )?(?:mensaje de )?error|ningun (?:mensaje|error|codigo|aviso)|no (?:<cl>)?(?:dice|pone|"
        r"sale) nada)\b",
    ),
    (F.ERROR_TEXT, r'"[^"\n]{3,200}"'),
    (F.ERROR_TEXT, r"(?<!\w)'[^'\n]{4,160}'(?!\w)"),
    (
        F.ERROR_TEXT,
        r"\b(?:error|codigo(?: de error)?|stop|evento|estado|excepcion|fallo)(?: numero| num\.?| n\.?)?:? ?(?:es |"
        r"el |#)?(?:0x[0-9a-f]+|[a-z]*[-_]?\d[\w-]*|[a-z]+_\w+)|"
        r"\b0x[0-9a-f]{4,}\b|\berr_\w+\b|\b[a-z]+_[a-z_]+_[a-z_]+\b|\b(?:http )?(?:400|401|403|404|408|500|502|503|"
        r"504)(?: (?:bad gateway|forbidden|not found|internal server error|"
        r"service unavailable|gateway timeout|unauthorized))?\b(?! (?:personas|usuarios|empleados|euros?|companeros|"
        r"paginas|gb|mb))",
    ),
    (
        F.ERROR_TEXT,
        r"\b(?:dice|diciendo|pone|poniendo|me sale|sale|aparece|salta|muestra|mensaje:?|error:|da|indica|suelta|"
        r"pide|reza|tira|lanza)(?: (?:me|nos|que|solo|siempre|:|un|una|el|la|en|pantalla|luego|simplemente)|"
        r" ?[:,])* ?(?:(?:error|mensaje|aviso|cartel|letrero)(?: de error)?(?: (?:que|de|diciendo|dice|"
        r"con))*:? )?(?:<error_phrase>)[^.!?\n,]{0,80}",
    ),
    (
        F.ERROR_TEXT,
        r"\b(?:dice|dicen|diciendo|pone|mensaje de error(?: es)?|(?:el )?mensaje es|(?:el )?error es|error:|"
        r"mensaje:|(?:mensaje|aviso|cartel|letrero|ventana|error) (?:de|que dice|diciendo|que pone|con el texto)|"
        r"me sale (?:lo de|eso de|que)|"
        r"(?:sale|aparece|salta|da) (?:un |el |una )?(?:mensaje|aviso|error|ventana)(?: de error)?(?: (?:que|de|"
        r"diciendo))?)(?: (?:que|algo|como|asi)|:|,)* (?!(?:el jefe|mi jefe|hola|gracias|"
        r"que viene)\b)[^.!?\n]{4,120}",
    ),
    (F.ERROR_TEXT, r"\b(?:<error_phrase>)\b[^.!?\n,]{0,40}"),
    (
        F.CONNECTION,
        r"\b(?:(?:por|via|con|en|a traves de|usando|desde|mediante|el|la|al) )*(?:teletrabaj\w+|desde casa|en casa|"
        r"home ?office|wifi(?: de (?:invitados|casa|la \w+))?|wlan|inalambrica|cable(?: de red| ethernet| lan)?|lan|"
        r"ethernet|vpn|hotspot|"
        r"datos(?: moviles| del movil)?|4g|5g|lte|adsl|fibra|base de conexion|docking station|en remoto|remotamente|"
        r"red (?:movil|cableada))\b",
    ),
    (
        F.LOCATION,
        either(
            r"\b(?:en |de |del |por )?(?:la |el |toda la |todo el )?(?:planta|piso|nivel) (?:-?\d{1,2}|<ordinal>|"
            r"baja|[a-z]\b|sotano|noble)(?: (?:de|del) (?:la |el |edificio )?[\w'/-]+(?: [\w'/-]+)?)?(?:,? (?:sala|"
            r"despacho|puesto|edificio|ala) [\w.-]+)?|"
            r"\b(?:en |de |del |por )?(?:la |el |toda la |todo el )?(?:(?:<ordinal>)|"
            r"\d{1,2}\.?[aoº\u00aa]?) (?:planta|piso)(?: (?:de|del) (?:la |el |"
            r"edificio )?[\w'/-]+(?: [\w'/-]+)?)?(?:,? (?:sala|despacho|puesto|edificio|ala) [\w.-]+)?|"
            r"\bplanta baja\b|\b(?:en la |la |de la )(?:primera|segunda|tercera|cuarta|quinta|sexta|"
            r"\d{1,2}[aª\u00aa])(?= |\W|$)(?! vez| pantalla| semana| opcion| hora| linea| persona| llamada)",
            r"\b(?:en |desde |de |del )?(?:la |el )?(?:sala|despacho|oficina|edificio|nave|puesto|mesa|aula|modulo|"
            r"bloque|ala|puerta|muelle|caja|laboratorio|consulta|habitacion|almacen|torre|tienda|cubiculo|sector|"
            r"zona)(?: (?:de (?:reuniones|juntas|formacion|conferencias|servidores|capacitacion)))?(?: (?:numero|"
            r"num\.?|n\.?))? "
            r"(?:[a-z]?-?\d[\w./-]*|[a-z]{1,2}\d[\w./-]*|[a-h](?=\W|$)(?! (?:las|la|mi|los|el|que|todos|ver|"
            r"veces)))(?:,? (?:planta \w+|edificio \w+|sala [\w.]+|\w+ planta))?",
            r"\b(?:en |desde |de |del |junto a |al lado de |cerca de |fuera de )(?:el |la |los |nuestra |mi |"
            r"las )?(?:home ?office|sala (?:de (?:reuniones|juntas|formacion|conferencias|espera|descanso|"
            r"servidores|maquinas|capacitacion)|grande|pequena)(?: (?!<after_place>)[\w'/-]+)?|cuarto de servidores|"
            r"almacen(?: \w+)?|recepcion|entrada|vestibulo|pasillo|cocina|comedor|cafeteria|sotano|atico|produccion|"
            r"taller|laboratorio|hall|garaje|sede(?: (?:central|de [\w'/-]+))?|fabrica|sucursal(?: de [\w'/-]+)?|"
            r"delegacion(?: de [\w'/-]+)?|casa|edificio (?:principal|anexo|central|nuevo|viejo)|call center|"
            r"oficina(?: de [\w'/-]+)?|coworking|campus|parking|tren|hotel|aeropuerto|muelle(?: de carga)?|"
            r"mostrador|tienda(?: de [\w'/-]+)?|archivo(?= |$)|bodega|planta(?: de [\w'/-]+)?|nave(?: \w+)?|<dept>|"
            r"zona de \w+|puesto de \w+|obra|quirofano|urgencias|consulta|secretaria|biblioteca|aula(?: \w+)?)\b",
        ),
    ),
    (
        F.SINCE,
        either(
            r"\b(?:desde|a partir de|a raiz de)(?= )(?: (?:hace|aproximadamente|mas o menos|como|las|la|el|esta|"
            r"este|ayer|que|de|primera hora|principios de|finales de|mediados de|antes de|del))*(?: (?:<day>|ayer|"
            r"hoy|anteayer|antes de ayer|anoche|manana|mediodia|tarde|noche|semana|mes|ano|finde|fin de semana|"
            r"<month>|verano|invierno|primavera|otono|inicio|principio|navidad|navidades|reyes|semana santa|"
            r"entonces|vuelta|siempre|\d[\d.:/h]*(?: horas| h| dias| semanas| minutos| meses| de (?:<month>|"
            r"la manana|la tarde|la noche))?|"
            r"(?:un|una|dos|tres|cuatro|cinco|seis|varios|varias|unos|unas|pocos|bastantes|un par de|media|un buen|"
            r"un ratito) ?(?:dias|horas|hora|semanas|semana|minutos|meses|mes|rato|dia|ratito|anos|ano)?|"
            r"actualizacion|ultima|cambio|migracion|mudanza|reinicio|corte|apagon|mantenimiento|me|se|nos|cambiaron|"
            r"cambie|actualice|actualizaron|instalaron|instale|hubo|hicieron|llegue|empece|\w+)(?: (?:pasad[oa]|"
            r"por la (?:manana|tarde|noche)|al mediodia|a (?:las|la) \d[\d:.]*|a primera hora|temprano|de (?:ayer|"
            r"hoy|la semana pasada|windows|\w+)|del? \w+|que \w+(?: [\w'/-]+){0,3}|mas o menos|aproximadamente|"
            r"o asi))*)",
            r"\b(?:hace(?= (?:ya |como |unos |unas |mas de |casi |aproximadamente |un |una |dos |tres |cuatro |"
            r"cinco |varios |varias |media |poco|\d|bastante|mucho|rato|dias|semanas|meses|nada))(?: (?:ya|como|"
            r"mas de|casi|aproximadamente|unos|unas))*(?: (?:<number>|un|una|media|varios|varias|unos|unas|poco|"
            r"pocos|un par de|bastante|bastantes|mucho|rato|nada))?(?: ?(?:minutos?|min|horas?|h|dias?|semanas?|"
            r"meses|mes|anos?|rato|tiempo|ratito|momento|poco))?)\b|"
            r"\b(?:llevo|llevamos|lleva|llevan) (?:asi |ya |parad\w+ |bloquead\w+ |sin \w+ |caid\w+ |todo |toda |"
            r"con (?:esto|el problema) )*(?:como |mas de |casi |desde )?(?:<number>|un|una|media|varios|varias|unos|"
            r"unas|la|el|un par de|toda la|todo el)(?: ?(?:minutos?|horas?|dias?|semanas?|mes(?:es)?|manana|dia|"
            r"tarde|rato|ratito|semana))(?: asi)?\b|\b(?:ayer|anoche|anteayer|esta (?:manana|tarde|noche|semana)|"
            r"(?:la )?semana pasada|(?:el )?(?:<day>|mes|ano|fin de semana|finde) pasado|el otro dia|"
            r"hoy(?= (?:por la manana|a primera hora|me|no|se|he|al|temprano|ha|desde|ya|cuando|a las \d)\b)|"
            r"hace un momento|antes de ayer)"
            r"(?: (?:por la (?:manana|tarde|noche)|a primera hora|al mediodia|a (?:las|la) \d[\d:.]*|"
            r"sobre las \d[\d:.]*|de madrugada))?\b|\b(?:empezo|empece|comenzo|paso|ocurrio|me di cuenta|"
            r"lo note) (?:el |a |la |ayer|hoy|esta|sobre|cuando|despues)[^.,!?\n]{2,30}|\b(?:siempre ha (?:sido|"
            r"pasado|ido)|desde siempre|desde el (?:primer dia|principio|inicio)|nunca ha funcionado)\b|"
            r"\bel (?:<day>)(?: por la (?:manana|tarde))?\b(?! (?:que viene|proximo))",
        ),
    ),
    (
        F.DEADLINE,
        either(
            r"\b(?:para|antes de|antes del|hasta|como (?:muy tarde|maximo)(?: el| a| para)?|a mas tardar(?: el)?|"
            r"fecha limite(?: es)?(?: el)?|plazo (?:hasta|es)|vence|caduca|sin falta|a partir del?)(?: (?:el|la|las|"
            r"este|esta|proximo|proxima|fin de|finales de|final de|dia|de|a|mismo|principios de|primera hora de|"
            r"que acabe el))*(?: (?:<day>|hoy|esta (?:tarde|noche)|manana|pasado manana|mediodia|<clock>|"
            r"\d{1,2} de (?:<month>)|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|"
            r"dia \d{1,2}|\d{1,2}(?= |\W|$)(?! (?:personas|usuarios|invitados|companer|licencias|equipos))|mes|"
            r"semana|ano|trimestre|<month>|comer|tarde|noche|final del dia|cierre|lunes|"
            r"fin de semana))(?: (?:que viene|proximo|por la (?:manana|tarde)|a (?:las |la )?<clock>|a primera hora|"
            r"<clock>|al mediodia|mismo|sin falta|de (?:<month>)|como muy tarde|como maximo))*",
            r"\b(?:en|dentro de) (?:unos |los proximos |menos de |aproximadamente |como )*(?:<number>|un|una|media|"
            r"pocos|unos|un cuarto de|un par de|nada)(?: ?(?:minutos?|min|horas?|h|dias?|semanas?|mes(?:es)?|"
            r"rato))\b|\b(?:pasado manana|(?<!la )(?<!por la )(?<!de la )(?<!esta )(?<!desde esta )manana(?= |\W|"
            r"$)(?: (?:por la (?:manana|tarde)|a primera hora|mismo|sin falta|a (?:las |la )?<clock>))?|"
            r"(?:la )?(?:proxima semana|semana que viene|semana proxima)|(?:el )?(?:mes|ano|trimestre) (?:que viene|"
            r"proximo)|el (?:proximo )?(?:<day>)(?: (?:que viene|proximo|a (?:las |la )?<clock>|por la (?:manana|"
            r"tarde)|\d{1,2}))*(?! pasado)|este (?:<day>)|"
            r"hoy(?: mismo)?(?: (?:a (?:las |la )?<clock>|sin falta|por la tarde|al mediodia))?|esta (?:tarde|"
            r"noche)|a (?:<clock>)(?: de hoy)?|(?:a )?(?:fin|finales|final|principios) de (?:mes|semana|ano|"
            r"trimestre|<month>)|(?:el )?(?:dia )?\d{1,2} de (?:<month>)|el (?:dia )?\d{1,2}(?= |\W|$)(?! (?:piso|"
            r"planta|%|gb)))\b",
            r"\b(?:reunion|presentacion|llamada|demo|entrevista|webinar|taller|auditoria|nominas?|plazo|examen|"
            r"vuelo|formacion|conferencia|cierre|cliente|junta|consejo|comite|clase|videollamada|videoconferencia|"
            r"visita|feria)(?: [\w'/-]+){0,4}? (?:en (?:\w+ )?(?:minutos|min|horas?)|en media hora|hoy|"
            r"manana(?: por la \w+)?|esta (?:tarde|manana|noche)|a <clock>|el <day>|la (?:semana que viene|"
            r"proxima semana)|dentro de \w+ (?:minutos|horas?))\b",
        ),
    ),
    (
        F.FREQUENCY,
        r"\b(?:cada (?:dos por tres|vez que [\w ]{3,30}|(?:pocos|un par de|\d{1,3}|diez|cinco|dos|tres|media|"
        r"treinta|veinte|quince|poco|cierto|tanto|rato|ratito|cuatro|unos \w+)? ?(?:minutos|horas|hora|dias|dia|"
        r"segundos|min|semanas|semana|tiempo|poco|rato|manana|noche|lunes|martes|miercoles|jueves|viernes|mes|vez|"
        r"tanto))|a veces|de vez en cuando|a ratos|intermitente\w*|va y viene|ocasionalmente|aleatoriamente|"
        r"constantemente|continuamente|permanentemente|todo el (?:rato|tiempo|dia)|"
        r"siempre(?! que)|(?:varias|muchas|\w+|\d+)(?: o \w+)? veces (?:al dia|por (?:hora|semana|dia|minuto)|"
        r"a la (?:hora|semana)|hoy|cada (?:dia|hora|manana)|ya|seguidas|esta \w+)|una vez (?:al dia|por semana|"
        r"cada \w+|a la semana)|todos los (?:dias|lunes|martes|miercoles|jueves|viernes)|todas las (?:mananas|"
        r"noches|tardes|semanas)|a diario|diariamente|una y otra vez|rara vez|a menudo|con frecuencia|"
        r"a los (?:pocos|\w+) (?:minutos|segundos)|a cada rato|por las (?:mananas|tardes)|solo (?:por las mananas|"
        r"cuando [\w ]{3,25}))\b",
    ),
    (
        F.CHANGED,
        either(
            r"\b(?:(?:justo )?(?:tras|despues de|despues del|desde|a raiz de|a partir de|por|con)(?: (?:la|el|las|"
            r"los|una|un|ultima|ultimo|otra|nueva|nuevo|de|haber|volver de))*)(?: [\w'.-]+){0,2}? "
            r"(?:<change_noun>)(?: (?:de|del|a|al) (?:(?:la|el|las|los) )?[\w.-]+(?: [\w.-]+)?)?(?: (?:ayer|anoche|"
            r"de ayer|de anoche|pasad[oa]|de hoy|esta manana))?|\b(?:desde|despues de|tras|"
            r"cuando) (?:que )?(?:<cl>)?(?:<change_verb>)(?: (?:el|la|los|las|mi|de|del|al|a|un|una|nuestro|nuevo|"
            r"nueva|todo))*(?: (?!(?:no|se|me|nos|ya|va|y|pero|nadie|tengo|tenemos|ninguno)\b)[\w'-]+)?(?: (?:de|"
            r"del|a|al) (?:(?:la|el|los|las) )?[\w'-]+)?",
            r"\b(?:<cl>)(?:he |ha |han |hemos |habeis )?(?:<change_verb>) (?!(?:y|pero|ahora|asi|desde|todavia|"
            r"porque|contrasena caducada|la contrasena y)\b)[\w'-]+(?: (?!(?:y|pero|ahora|asi|desde|todavia|"
            r"porque)\b)[\w'-]+){0,6}|\b(?:hubo|tuvimos|ha habido|hicieron|han hecho) (?:un|una|"
            r"unos) (?:[\w'/-]+ )?(?:actualizacion|corte|apagon|cambio|migracion|mudanza|tormenta|mantenimiento|"
            r"obras|traslado)(?: [\w'/-]+){0,3}|\b(?:no (?:se )?(?:ha |he |hemos |han )?(?:cambi\w+|tocado|"
            r"instalado|hecho) nada|nada (?:ha cambiado|nuevo)|no he (?:cambiado|tocado|instalado) nada|"
            r"sin cambios)\b|"
            r"\b(?:al|tras|despues de) (?:volver|reiniciar|actualizar|instalar|cambiar|mover|cerrar|migrar|"
            r"formatear|conectar)[\w' -]{2,40}?(?=[,.!?\n]|$| (?:no|se|me|mi|el|la|y|ya)\b)|\b(?:se )?(?:actualizo|"
            r"se instalo|se actualizo|salto una actualizacion|me salto una actualizacion)(?: [\w'/-]+){0,3}\b|"
            r"\b(?:me|nos) (?:dieron|cambiaron|pusieron|han dado|han cambiado|han puesto|instalaron|movieron|"
            r"entregaron|actualizaron|formatearon)[^.!?\n,]{3,40}",
        ),
    ),
    (
        F.TRIED,
        either(
            r"\b(?:(?:ya |yo |tambien |hasta |incluso |y |pero |lo |la |los |me )*(?:he |hemos |ha )?(?:reinici(?:e|"
            r"ado|amos|o)|prob(?:e|ado|amos)|intent(?:e|ado|amos)|apag(?:ue|ado)|desinstal(?:e|ado)|reinstal(?:e|"
            r"ado)|desconect(?:e|ado)|reconect(?:e|ado)|desenchuf(?:e|ado)|enchuf(?:e|ado)|cambi(?:e|ado) (?:el|la|"
            r"de|los) (?:cable|puerto|enchufe|navegador|pila|toner|raton|teclado|red|toma|cartucho|pilas|bateria)|"
            r"comprob(?:e|ado)|revis(?:e|ado)|limpi(?:e|ado)|borr(?:e|ado) (?:la cache|las cookies|cache|cookies|"
            r"la cola)|vaci(?:e|ado)|"
            r"actualic(?:e)|resete(?:e|ado)|quit(?:e|ado) y (?:volvi|puesto|vuelto)|cerr(?:e|ado) (?:y|sesion)|"
            r"verifi(?:que|cado)|abri(?:erto)? en otro|usado otro|llam(?:e|ado) a|pregunt(?:e|"
            r"ado)))\b[^.!?\n]{0,100}",
            r"\b(?:reiniciando|reiniciar|reinicio|apagar y encender|apagarlo y encenderlo|apagando y encendiendo|"
            r"reinstalar|desenchufar|un reinicio|reiniciarlo)(?: [\w'/-]+){0,3} (?:no|tampoco|sigue|igual|nada|"
            r"ayuda|funciona|sirve|pero)[^.!?\n]{0,40}|\b(?:tras|despues de|incluso (?:tras|despues de)|a pesar de|"
            r"aun) (?:haber )?(?:reiniciar\w*|reiniciado|varios reinicios|reinstalar\w*|apagar\w*)[^.!?\n]{0,40}|"
            r"\b(?:no (?:he|hemos) (?:probado|intentado|hecho) nada(?: todavia| aun)?|todavia nada|"
            r"nada de momento)\b|\bcon otr[oa] (?:cable|raton|teclado|navegador|ordenador|usuario|puerto|cargador|"
            r"pantalla|red|enchufe)(?: [\w'/-]+){0,3} (?:pasa|tampoco|igual|lo mismo|tambien|no)[^.!?\n]{0,20}",
        ),
    ),
    (
        F.CONTACT,
        r"(?<![\w.])(?=(?:\D?\d){6})(?!\d{1,2}\.\d{1,2}\.\d{2,4}\b)(?:\+\d{1,3}[ ./-]?)?(?:\(?0?\d{1,5}\)?[ "
        r"./-]){1,5}\d{2,8}(?![\w.])|(?<!\w)\+\d{7,15}(?!\w)|(?<![\w.-])[6789]\d{8}(?![\w-])|\b(?:ext(?:ension)?\.?|"
        r"telefono|tel\.?|movil|celular|interno|anexo|llamadme al|llamarme al|llamenme al|localizable en el|"
        r"mi numero(?: es)?(?: el)?|mi movil(?: es)?(?: el)?|contacto|llamame al|marcar|whatsapp)(?: (?:es|el|al|"
        r"numero|directo))*:? ?\+?\d[\d /()-]{1,18}\d\b|"
        r"\bext(?:ension)?\.? ?\d{2,6}\b|\b(?:llamad?me|llamen?me|llamarme|contactad?me|contacten?me|contactarme|"
        r"avisad?me|avisen?me|estoy localizable|localizable)(?: (?:al|en|a|por|antes|despues|cuando|a partir|mejor|"
        r"via))[^.!?\n]{0,40}|\b[\w.+-]+@[\w-]+\.[\w.-]*\w",
    ),
    (
        F.ACCOUNT,
        r"\b(?:nombre de usuario|usuario|user|login|cuenta|mi id|numero de empleado|mi usuario|legajo|"
        r"num\. empleado|id de empleado)(?: (?:es|de)|:| =|=) ?(?!(?:bloquead|la|el|mi|windows|red|correo|dominio|"
        r"un|una|los|las|usuario|acceso|no|empresa|sap|servicio|ese|este)\w*\b)[\w.@\\-]+|\b[a-z]{2,12}\\[\w.-]+|"
        r"\b(?:mi|la|su|nuestra|el) (?:cuenta|usuario|login)(?: de (?:windows|correo|sap|dominio|red|office|"
        r"microsoft|teams|citrix|jira|vpn|empresa|servicio|administrador|la empresa|invitado|usuario))?\b|"
        r"\b(?:cuenta|usuario) (?:de|del companero|llamad[oa]) (?:(?:mi|el|la|un) )?[\w.@-]+(?: [\w'/-]+)?|"
        r"\busuario [a-z]+[._]?\w*\d*\b",
    ),
    (
        F.TARGET,
        r"\b(?:accesos?|permisos?|derechos?|rol|lectura|escritura|edicion|cuenta|alta|entrar|acceder|login|usuario|"
        r"sesion)(?: (?:de|y|o) (?:lectura|escritura|edicion|administrador|solo lectura|acceso))* (?:a|al|en|para|"
        r"sobre|del?) (?:el |la |los |las |nuestro |nuestra |mi |un |una |su )?(?:[\w'/-]+ )?(?:[^.!?,;\n]|"
        r"\.(?=\w)){2,60}?(?=[.!?](?:\W|$)|[,;\n]|$| (?:por favor|porque|ya que|desde|para (?:mi|nuestro|el|la|un|"
        r"una|que|poder|ella|nosotros)|hasta|antes|y|yo|pero|que|me|dice|es|esta|estan|hoy|manana|urgente\w*|no|"
        r"gracias|como|sin|lo|la necesit\w+|puede\w*|cuando|al)\b)|"
        r"\b(?:anad\w+|agreg\w+|met\w+|inclu\w+|pon\w+|sum\w+)(?: (?:a|al|"
        r"me))? (?:[\w'.-]+(?: [\w'.-]+){0,3} )?(?:al?|en) (?:la |el |los |nuestro )?[^.!?,;\n]{2,50}?(?=[.!?,;\n]|"
        r"$| (?:por favor|para|porque|desde|hasta|y)\b)|\b(?:carpeta|recurso|unidad|buzon|grupo|sitio|lista|"
        r"directorio|proyecto|canal|ruta|sharepoint|disco|lista de distribucion|buzon compartido)(?: (?:llamad[oa]|"
        r"que se llama|es|:|de nombre))? ?(?:\"[^\"\n]+\"|[\w&.-]*[/\\@][\w/\\&.@-]*|[a-z]:(?:\\[\w\\.-]*)?)|"
        r"\b(?:carpeta|buzon|unidad|lista de distribucion|sharepoint|sitio|grupo|disco|calendario|directorio|"
        r"canal)(?: (?:compartid[oa]|comun|de red|publica|de correo))?(?: (?:de|del) (?:(?:la|el|los|"
        r"las) )?(?!(?:correo no|red)\b)[\w&.-]+(?: [\w&.-]+)?)?\b|\\\\[\w.-]+\\[\w.$\\-]+|\b(?:entrar|acceder|"
        r"iniciar sesion|loguear\w*|ingresar|contrasena|clave|pin) (?:en|al?|del?|para) (?:el |la |mi |nuestro |su |"
        r"l )?[a-z][\w/&.-]+(?: (?:de|del) (?:(?:la|el|los|las) )?[\w-]+| (?:web|online|corporativ[oa]))?",
    ),
    (
        F.REQUESTED_FOR,
        r"\b(?:para|de|a) (?:nuestro |nuestra |mi |el |la |un |una |dos |tres |cuatro |cinco |\d+ |los |las |unos |"
        r"todo |todos )*(?:nuev[oa]s? )?(?:[\w'/-]+ )?(?:companer[oa]s?|emplead[oa]s?|becari[oa]s?|"
        r"incorporacion(?:es)?|miembros?|practicantes?|jef[ea]|directora?|gerente|asistente|equipo(?= (?:de|$|"
        r"[.,]))|departamento|contratistas?|estudiantes?|alumnos?|invitad[oa]s?|visitas?|visitantes|auditor(?:es)?|"
        r"consultor(?:es)?|externos?|sustitut[oa]|formador(?:es)?|reunion|ceo|cliente|clientes|trabajador(?:a|es)?|"
        r"tecnic[oa]s?|comercial(?:es)?|colaborador(?:a|es)?|proveedor(?:es)?|responsable)(?: [\w'.-]+){0,4}|"
        r"\b(?:en nombre de|por cuenta de) [\w .'-]{2,40}|"
        r"\bpara (?:mi|ella|nosotros|ellos|el|contabilidad|ventas|marketing|finanzas|rrhh|recursos humanos|compras|"
        r"logistica|almacen)(?=\W|$)(?! (?:portatil|ordenador|equipo|pc|laptop|puesto|trabajo|correo|cuenta|movil|"
        r"viernes|lunes|martes|miercoles|jueves|dia|proximo|mes|usuario))|\b(?:nuev[oa] )?(?:companer[oa]|"
        r"emplead[oa]|becari[oa]|incorporacion|trabajador[a]?|practicante|colaborador[a]?|"
        r"compañer[oa])(?: nuev[oa])?(?:,)?(?: (?:llamad[oa]|que se llama|se llama))?(?: [\w'.-]+){0,3}",
    ),
    (
        F.REQUESTED_ITEM,
        r"\b(?:necesit\w+|quier[oe]|queremos|quisiera|queria|me gustaria|solicit\w+|pedir|pido|dadme|denme|mand\w+|"
        r"envi\w+|instalar\w*|instal(?:ad|en|eis)|comprar|prestar\w*|cambiar\w*|anadir|conseguir|hace(?:n)? falta|"
        r"me falta|nos falta|nos faltan|poner\w*|tener|traer|licencias? (?:de|para)|reemplazar|sustituir|"
        r"facilitar\w*|dar(?:me|nos)?|preciso|ocupo)(?: (?:me|nos|le|que|por favor|tambien|urgentemente|tener|pedir|"
        r"solicitar|comprar|instalar\w*|me instal\w+|nos \w+))* (?:un |una |el |la |unos |unas |otro |otra |mi |"
        r"nuestro |dos |tres |cuatro |cinco |seis |\d+ |nuevo |nueva |los |las |segundo |segunda |algun |"
        r"mas )+(?!(?:ayuda|problema|pregunta|"
        r"duda|error|reunion|presentacion|ticket|persona|humano|vez)\b)[\w&'+./-]+(?: (?!(?:por|para|porque|desde|"
        r"hasta|y|pero|yo|que|a|en mi|es|esta|hoy|manana|urgente\w*|ya|gracias|cuando|antes|no)\b)[\w&'+./-]+){0,5}|"
        r"\b(?:instal\w+|licencias? (?:de|para)|suscripcion (?:a|de)|activar|actualizar|desinstalar) (?:el |la |un |"
        r"una |adobe |microsoft |al? )?(?!(?:acceso|permisos|ayuda|por|me|en)\b)[\w+&'./-]+(?: (?!(?:por|para|"
        r"porque|desde|hasta|y|pero|yo|que|a|en|es|esta|gracias|cuando)\b)[\w+&./-]+){0,3}|\blicencias? (?:de|"
        r"para) [\w+]+(?: [\w+]+)?",
    ),
    (
        F.AFFECTED,
        r"\b(?:somos |unos |unas |aproximadamente |alrededor de |casi |mas de |al menos |los |las |a los |otros |"
        r"como )*(?:<number>) (?:de (?:los |las |nuestros |mis )?|otros )?(?:<person>)\b|\b(?:a |los |las |"
        r"somos )(?:<number>)\b(?= (?:usamos|estamos|nos|tenemos|no|igual|sin)|$|[.,])|\b(?:tod[oa] (?:el|la|mi|"
        r"nuestro|nuestra) |media |medio )(?:[\w'/-]+ ){0,1}?(?:empresa|compania|organizacion|equipo|departamento|"
        r"planta|edificio|sede|oficina|fabrica|sucursal|grupo|area|seccion|plantilla|almacen|tienda|personal|turno|"
        r"piso|delegacion|campus|hospital|mundo|<dept>)(?: (?:de|del) (?:(?:la|el) )?[\w'/-]+(?: [\w'/-]+)?)?\b|"
        r"\b(?:a todos|todos (?:los (?:usuarios|companer\w+|empleados|clientes|trabajadores|de (?:la |el |mi )?\w+|"
        r"del \w+)|nosotros)|todos|nadie(?= (?:puede|podemos|tiene|en|de|del|consigue|recibe|entra|mas))|"
        r"ninguno de nosotros|solo (?:yo|a mi|me pasa a mi|mi)|(?:mis|los|las|varios|varias|algunos|algunas|muchos|"
        r"otros|unos cuantos|dos|tres) (?:companer[oa]s|usuarios|clientes|personas|colegas|empleados|comerciales|"
        r"trabajadores)|(?:mi|un|una|otro|otra) companer[oa](?: [\w'/-]+)? (?:y yo|tambien|igual)|"
        r"mi companer[oa] y (?:yo|a mi)|el resto|los demas|toda la gente|nuestros clientes|los clientes|(?:el |"
        r"los de |la gente de |las de )(?:<dept>)|"
        r"(?:mi|nuestro|el|la|nuestra) (?:departamento|area|seccion|equipo(?= (?:de|entero|completo)))(?: (?:de|"
        r"entero|completo) ?[\w'/-]*)?)(?: (?:en|de|del) (?:la |el )?(?:planta|piso|oficina|sede|edificio|"
        r"departamento) ?[\w-]*)?\b",
    ),
)

_NAME = r"[A-Z\u00c1\u00c9\u00cd\u00d3\u00da\u00d1][\w\u00e0-\u00ff'-]+"

# Models and asset tags look the same everywhere; the rest is what only capitals and digits give away.
RAW_FACTS = (
    (
        F.ASSET_TAG,
        r"(?i:\b(?:etiqueta|inventario|n[\u00fau]mero de (?:serie|inventario|activo|equipo)|n\.?[\u00bao]? de serie|"
        r"serie|activo|hostname|nombre (?:del|de) equipo|s/n|placa|inventariado)(?: (?:es|n\u00famero|"
        r"numero))?:? ?#?(?=[A-Za-z-]*\d)[A-Za-z0-9][\w-]{3,})\b",
    ),
    *((slot, source) for slot, source in ENGLISH_RAW if slot in (F.ASSET_TAG, F.MODEL)),
    (
        F.TARGET,
        r"\b(?:sitio|carpeta|grupo|lista|unidad|buz[o\u00f3]n|canal|proyecto|equipo|base de datos|sharepoint|disco|"
        r"recurso)(?: (?:de |del )?(?:red |compartid[oa] )?)? ?[A-Z][\w\u00e0-\u00ff&/-]+(?:[ "
        r"/-][A-Z0-9][\w\u00e0-\u00ff&-]+){0,3}|\b[A-Z][\w&-]+/[A-Z0-9][\w&/-]*",
    ),
    (
        F.REQUESTED_FOR,
        rf"\b(?:para|llamad[oa]|compa\u00f1er[oa]|emplead[oa]|incorporaci\u00f3n|becari[oa]|usuario|asistente|"
        rf"se llama|a|colega|de),? (?:(?:Sra?|Srta|D|Do\u00f1a|Don|Dra?)\.? )?(?P<value>{_NAME}(?: (?:de |del |"
        rf"de la )?{_NAME})+)|"
        rf"\b(?P<person>{_NAME}(?: (?:de |del |de la )?{_NAME})+)(?=(?: \([^)\n]{{1,30}}\))?,? (?:empieza|"
        rf"se incorpora|entra|se va|deja|comienza|necesita|cambia|pasa|ingresa|causa|ya no|el \w+))|\b(?:Sra?|Srta|"
        rf"Don|Do\u00f1a|Dra?)\.? {_NAME}(?: {_NAME})?",
    ),
    (
        F.LOCATION,
        rf"\b(?:en|En|desde|Desde) (?:(?:la|el|nuestra) )?(?:(?:sede|oficina|tienda|sucursal|delegaci[o\u00f3]n|"
        rf"planta|f\u00e1brica|almac\u00e9n|edificio) (?:de |del )?)?(?:la |el )?{_NAME}(?:[ -]{_NAME}){{0,2}}|"
        rf"\b(?:sede|oficina|tienda|sucursal|delegaci[o\u00f3]n|planta|f[a\u00e1]brica|almac[e\u00e9]n|edificio|"
        rf"nave) (?:de |del )?(?:la |el )?{_NAME}(?: {_NAME})?|\b[Ss]ala [A-Z\u00c0-\u00dd][\w.\u00e0-\u00ff-]*|"
        r"(?<!las )(?<!la )(?<!hasta )(?<!antes de )(?<!desde )(?<!version )(?<!versi\u00f3n "
        r")\b[A-Z]{0,2}\d{1,2}\.\d{2,3}\b(?!\.| ?[ap]m\b| ?h\b| ?euros)",
    ),
    (
        F.APPLICATION,
        r"\b(?:instalar|instalarme|instalen|instal\u00e9is|abrir|usar|usando|programa|aplicaci[o\u00f3]n|app|"
        r"licencia de|licencias de|se llama|llamad[oa]|el|la|en|con|"
        r"de) (?P<named>[A-Z][A-Za-z0-9+]{2,}(?: [A-Z][A-Za-z0-9+]+){0,2})(?=[.,!?]|$| (?:no|se|da|falla|me|va|para|"
        r"por|en mi|dice|sale|ya))",
    ),
)

NO_PLACES = frozenset(
    "outlook teams excel word sap windows lunes martes miércoles miercoles jueves viernes sábado sabado domingo "
    "enero febrero "
    "marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre microsoft office sharepoint "
    "onedrive powerpoint "
    "chrome firefox edge zoom salesforce jira confluence inglés ingles alemán francés español google slack adobe "
    "photoshop visio "
    "dhl paypal amazon la el mi nuestro nuestra contabilidad finanzas ventas marketing rrhh compras logística "
    "logistica legal it "
    "ti soporte citrix power git github gitlab python access acrobat explorer internet vpn wifi apple dell lenovo "
    "hp wi-fi pdf "
    "usb navision crm erp ceo cpd sms qr mfa bios pc ip dns hola buenas gracias".split()
)
