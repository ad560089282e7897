"""Reach, urgency, dangers and flags in Spanish (triage policy, sections 3, 4 and 10)."""

from workflows.engines.base import DangerKind, FlagKind, ReachKind, UrgencyKind

from ..lexicon import either

R, U = ReachKind, UrgencyKind

_OTHERS = (
    r"(?:(?:a |para |con |al )?(?:los demas|las demas|los otros|el resto(?: (?:de (?:la gente|companeros|usuarios|"
    r"la oficina|la planta|la empresa)|del \w+))?|"
    r"todos los demas|(?:mis |los |unos |otros |otras |las )(?:companer[oa]s|colegas|usuarios)|(?:mi|un|una|otro|"
    r"otra|el|la) (?:companer[oa]|colega|vecin[oa])(?: de (?:al lado|mesa|\w+))?|"
    r"todo el mundo|otra gente|la gente|los de al lado|otros equipos|los demas equipos|otros ordenadores))"
)
_STATE_DOWN = (
    r"(?:esta|estan|estamos|sigue|se (?:ha|han|nos ha|quedo|cayo|cayeron)|se ha quedado|no (?:<cl>)(?:funciona|va|"
    r"anda|responde|hay|jala|da|arranca|levanta)n?|cay(?:o|eron)|murio|fuera|completamente|totalmente|todo|de golpe)"
)
_WIDE_DOWN = (
    r"(?:caid[oa]s?|parad[oa]s?|muert[oa]s?|fuera de servicio|cayo|cayeron|inaccesibles?|no (?:<cl>)(?:funciona|va|"
    r"anda|responde|jala|levanta)n?|fuera|abajo)"
)

REACH = (
    # Others are fine.
    (
        R.OTHERS_UNAFFECTED,
        either(
            rf"\b{_OTHERS} (?:<cl>)?(?:si |tambien si |ya |todo )?(?:<cl>)?(?:funciona|va|van|anda|puede|pueden|"
            rf"entra|entran|trabaja|trabajan|tiene|tienen (?:internet|acceso|red|conexion|wifi)|esta bien|"
            rf"estan bien|carga|abre|imprime|imprimen|conecta|conectan|sale bien|"
            r"acceden|accede|lo (?:ven|abren)|ven|jala|sin (?:problema|lio)\w*|bien|perfecto|normal|ok|reciben|"
            r"van bien|llegan bien|navegan)\b",
            r"\b(?:funciona|va|anda|funcionan|van|trabaja|bien|carga|abre|jala|ok|entra|entran|pueden|"
            r"tienen)(?: (?:bien|perfectamente|sin problemas?|normal|perfecto|fino))? (?:a|para|en|"
            r"con) (?:los demas|el resto|mis companer\w+|los otros|otros|todos (?:menos|los demas)|todo el mundo|"
            r"otro (?:ordenador|pc|portatil|equipo)|la gente)\b|"
            r"\b(?:el resto|los demas|mis companer[oa]s|los companeros|los otros)(?: [\w'/-]+){0,2}? (?:no (?:tiene|"
            r"tienen|estan|le pasa|les pasa|lo tienen|se quejan)|si (?:pueden|puede|que)|sin problema\w*)",
            r"\b(?:a )?(?:nadie|ningun\w*) (?:mas|otr[oa]|companer\w+)\b(?! (?:puede|funciona))|\ba (?:los demas|"
            r"mis companer\w+|otros|el resto) no (?:les|le)\b|\bno (?:les |le )pasa a (?:nadie mas|mis companer\w+|"
            r"los demas|otros)\b|\bno afecta a (?:nadie mas|otros|los demas|mas gente)\b",
        ),
    ),
    (
        R.ONE_PERSON,
        r"\b(?:solo|solamente|unicamente|nada mas|soy (?:el|la) unic[oa]|solo me pasa|solo soy|solo me afecta|"
        r"me pasa solo|me pasa) (?:<cl>)?(?:me (?:pasa|ocurre|afecta|falla|sucede) )?(?:a mi|yo|conmigo|"
        r"en mi (?:ordenador|pc|equipo|portatil|cuenta|puesto|laptop|computadora|computador|usuario|maquina|mesa)|"
        r"mi (?:cuenta|ordenador|pc|equipo|portatil|usuario|puesto|"
        r"laptop|computadora))\b|\b(?:soy|seria) (?:el|la) unic[oa]\b|\ba mi sol[oa]\b|"
        r"\bes (?:solo )?en mi (?:puesto|equipo|ordenador)\b|\bsolo (?:un|una) (?:usuari[oa]|persona|puesto|"
        r"equipo)\b|\bsolo me (?:pasa|ocurre|afecta)\b",
    ),
    # Outside the company.
    (
        R.CUSTOMERS,
        either(
            r"\b(?:nuestros |los |las |muchos |varios |algunos |a los |nuestras |"
            r"a nuestros )?(?:clientes?(?! (?:de (?:correo|vpn)|vpn))|clientas|pacientes|proveedores|ciudadanos|"
            r"compradores|abonados|pasajeros|huespedes|alumnos|familias|socios|usuarios externos|"
            r"visitantes de la web|consumidores|mutualistas|asegurados)(?: [\w'/-]+){0,3}? "
            r"(?:<cant>|no (?:<cl>)(?:reciben|llegan|ven|cargan|entra\w*|deja\w*|funciona\w*|carga|pagan|completan)|"
            r"se (?:estan )?quej\w+|estan (?:llamando|quejandose|sin|esperando para pagar|reclamando|viendo|"
            r"recibiendo)|nos (?:llaman|dicen|escriben|avisan|reportan|comentan|cuentan|estan)|dicen que|"
            r"llaman (?:porque|diciendo|quejandose)|"
            r"ven (?:un|una)|les (?:sale|da|aparece|salta)|reciben (?:un|errores)|sin poder)\b",
            r"\b(?:<cant>|nadie puede|no dejan?|no se puede|deja a los) (?:[\w'/-]+ ){0,6}?(?:los |"
            r"nuestros )?clientes\b|\b(?:afecta|afectando|para|sin servicio|servicio) (?:a |de |para |"
            r"directamente a )?(?:todos |muchos )*(?:los |nuestros )?(?:clientes|pacientes|"
            r"usuarios externos)\b(?! (?:vip|de correo))",
            r"\b(?:tienda online|tienda web|tienda en linea|tienda virtual|web de (?:reservas|clientes|venta|ventas|"
            r"pedidos|la tienda)|portal de (?:clientes|reservas|proveedores|pacientes)|pagina de (?:reservas|"
            r"clientes|la empresa|ventas)|web publica|pagina web de la empresa|nuestra (?:pagina )?web|"
            r"web corporativa|la web de la empresa|pasarela de pagos?|"
            r"plataforma de (?:reservas|venta|pagos?)|telefono de (?:atencion al cliente|clientes)|"
            r"linea de atencion(?: al cliente)?|ecommerce|sitio web de la empresa|nuestro sitio(?: web)?|"
            r"app de clientes)\b(?:(?! mi )[^.!?\n,]){0,40}? (?:esta|se (?:ha|cae|cayo)|no (?:<cl>)\w+|"
            r"da (?:un )?error|caid[oa]|falla|fallando|devuelve|sale|muestra|fuera|cuelga|tira|cayo|lleva|rechaza)\b",
            r"\bno (?:<cl>)?(?:entra|entran|llega|llegan|hay|recibimos|estan entrando) (?:ni un |ningun |ninguna |"
            r"mas )?(?:pedidos?|reservas?|compras?|ventas?)\b",
        ),
    ),
    # The company.
    (
        R.COMPANY,
        either(
            r"\b(?:nadie|ninguno) (?:de|en) (?:la|nuestra|toda la) (?:empresa|compania|organizacion)\b|"
            r"\b(?:toda|entera) (?:la |nuestra )?(?:empresa|compania|organizacion|plantilla|corporacion|firma|"
            r"institucion|universidad|cooperativa|fundacion)\b|\btodo el (?:grupo empresarial|personal|ayuntamiento|"
            r"hospital|negocio|mundo en la empresa)\b|\b(?:empresa|compania|organizacion) (?:entera|completa|"
            r"al completo|parada|paralizada|bloqueada)\b|"
            r"\b(?:a nivel (?:de (?:empresa|toda la)|nacional|global|general|corporativo))\b|\b(?:en )?todas (?:las|"
            r"nuestras) (?:sedes|oficinas|sucursales|tiendas|delegaciones|plantas|fabricas)\b|"
            r"\btodos los (?:empleados|trabajadores|usuarios|departamentos|centros|equipos de la empresa|"
            r"companeros de la empresa|locales)\b|\b(?:cientos|miles|centenares) de "
            r"(?:personas|usuarios|empleados|trabajadores|companeros)\b|\bla empresa (?:esta|se ha quedado|"
            r"no puede) (?:parada|bloqueada|sin|trabajar|paralizada|detenida)\b",
        ),
    ),
    # A part of it, before the unqualified "everyone".
    (
        R.SITE,
        either(
            r"\b(?:todo|toda|todos|todas|media|medio|entero|entera|el resto d?e?l?)(?: (?:el|la|los|las|nuestro|"
            r"nuestra))? (?:(?:personal|gente|mundo|companeros|usuarios|los|las|que estamos|puestos|equipos|"
            r"ordenadores) )?(?:de |del |en |en la |en el |de la )?(?:la |el |nuestra |esta |"
            r"este )?(?:[\w'/-]+ )?(?:<place>)\b(?! (?:de trabajo|compartid|ofimatica))",
            r"\b(?:<place>) (?:[\w'/-]+ ){0,3}?(?:entera|entero|al completo|complet[oa])\b",
            r"\b(?:nadie|ninguno|ninguna persona|ningun \w+) (?:[\w'/-]+ ){0,5}?(?:(?:en|de|desde) (?:la |el |"
            r"todo el |toda la |esta |este |nuestra |los |las )|del |en (?=(?:planta|piso) (?:\d|"
            r"<ordinal>)))(?:[\w'/-]+ )?(?:<place>)\b|\b(?:en|de) (?:la |el |toda la |todo el |esta |nuestra |"
            r"la nuestra |el )?(?:(?:<ordinal>) )?(?:<place>)(?: (?:(?:de |del |en )?[\w'/-]+ ){0,4}?| )(?:nadie|"
            r"no hay nadie que)\b",
            r"\b(?:la |el |nuestra |esta |este |en la |en el |las )(?:(?:<ordinal>) )?(?:<place>)(?: (?:<ordinal>|"
            r"\d{1,2}|[a-d]\b))?(?: (?:de |del )(?:la |el )?[\w'/-]+){0,2} (?:esta|estan|se (?:ha )?(?:quedo|"
            r"quedado)|no (?:<cl>)(?:tiene|hay|va|funciona)|sin|lleva|perdio|ha perdido|entera|sigue|"
            r"(?:<cl>)?va)(?: [\w'/-]+){0,3}? ?(?:internet|red|wifi|conexion|luz|telefono\w*|linea|caid[oa]|offline|"
            r"incomunicad[oa]|aislad[oa]|"
            r"servicio|parad[oa]|sistema)\b",
            r"\b(?:internet|wifi|wlan|red|correo|telefon\w+|conexion|sistemas?|apagon|caida|luz|lectores|impresoras|"
            r"ordenadores|computadoras)\b(?: [\w'/-]+){0,5}? (?:en|de (?=tod[oa])) ?(?:toda |todo )?(?:la |el |las |"
            r"los |nuestra |esta |este )(?:(?:[\w'/-]+) )?(?:<place>)(?= |\W|$)(?! (?:de reuniones|"
            r"compartid))(?<!mi oficina)(?<!en el centro)",
            r"\ben ningun[oa]? (?:planta|sede|tienda|oficina|centro|edificio|sucursal|piso)\b|"
            r"\bno hay (?:[\w'/-]+ ){0,3}?(?:internet|wifi|red|conexion|telefon\w+|luz|linea|"
            r"sistema)\b(?: [\w'/-]+){0,4}? (?:en|por) (?:toda |todo )?(?:la |el |nuestra |"
            r"esta )?(?:(?:[\w'/-]+) )?(?:<place>)\b",
        ),
    ),
    (
        R.TEAM,
        either(
            r"\b(?:todo|toda|todos|todas|medio|media|ninguno|nadie|nadie mas)(?: (?:el|la|los|las|nuestro|nuestra|"
            r"mi|de|del|en|de la|de los))* (?:(?:personal|gente|mundo|companeros|companeras|usuarios|chicas|"
            r"chicos) )?(?:(?:de|del|en) )?(?:(?:el|la|los|las|mi|nuestro|nuestra) )?(?:(?:equipo|departamento|area|"
            r"grupo|seccion|unidad|turno|plantilla)(?! de (?:trabajo|sobremesa|mesa))|<dept>|"
            r"sala|despacho|(?<=mi )oficina)\b",
            r"\b(?:equipo|departamento|area|grupo|seccion|unidad) (?:de |comercial |completo|entero|"
            r"entera)(?:[\w'/-]+ ){0,2}?(?:entero|entera|al completo|complet[oa]|parad[oa]|bloquead[oa]|no puede|"
            r"no podemos|no pueden|esta (?:parad|sin|bloquead|esperand)\w*|estamos|sin poder|no tiene|"
            r"se ha quedado)\b",
            r"\b(?:a|para|en|afecta a|afecta al|bloquea a|bloquea al|al|del|tenemos a|tengo a) (?:todo |"
            r"toda )?(?:mi |el |nuestro |la |nuestra |l )?(?:equipo(?= (?:de (?!trabajo|sobremesa|mesa)\w+|entero|"
            r"completo|no|esta|$|[.,]))|departamento|area|seccion|plantilla)\b(?! (?:de (?:it|ti|sistemas|"
            r"informatica|redes|soporte)|tecnico))(?=[^.!?\n]{0,30}(?:parad|sin |entero|esperand|no pued|bloquead|"
            r"complet|afecta))",
            r"\b(?:el|la|los de|las de|en|los companeros de|la gente de|"
            r"a los de) (?:<dept>)(?: [\w'/-]+){0,2}? (?:no (?:<cl>)(?:puede|pueden|podemos|tiene|tenemos|tienen|"
            r"deja|funciona|va|nos)|esta (?:parad|bloquead|sin|esper)\w*|estan (?:parad|bloquead|sin|esper)\w*|"
            r"estamos (?:parad|bloquead|sin|esper)\w*|sin poder|nadie|tampoco|estamos|todos|ninguno|somos)\b",
            r"\bpara (?:el|mi|nuestro|todo el|toda la|toda|la) (?:equipo de (?!trabajo|sobremesa|mesa|casa|"
            r"la oficina)\w+|equipo(?=\W*$|[.,])|departamento|area|seccion|grupo de)\b|\b(?:nos|"
            r"les) (?:\w+ ){1,2}a (?:todos|todas)\b|\ba tod[oa]s nos\b|\bpara (?:[\w'-]+ ){1,5}(?:del|de la|"
            r"de nuestr[oa]) "
            r"(?:equipo|departamento|area|seccion)\b|\btod[oa]s (?:tenemos|vemos|recibimos) (?:lo mismo|el mismo|"
            r"igual|un error)|"
            r"\b(?:todos nosotros|a todos los (?:de aqui|que)|todos los que estamos|todos en el|somos todos|"
            r"ninguno de nosotros|ninguno (?:podemos|puede)|a todo el (?:equipo|departamento)|"
            r"todos los (?:companer\w+|del (?:equipo|departamento|area|turno)|de (?:mi|el|la|aqui|al lado|<dept>))|"
            r"todo el (?:equipo|departamento|area|turno|grupo))\b(?! de (?:trabajo|sobremesa))",
        ),
    ),
    # A service that everyone depends on, itself down.
    (
        R.CORE_SERVICE,
        either(
            rf"(?<!mi )(?<!su )\b(?:el |la |los |las |todo el |toda la )?(?:correo(?! de)|correo (?:de la empresa|"
            rf"corporativo|electronico)|e-?mail|exchange|internet|inicio de sesion|single sign-?on|sso|"
            rf"active directory|directorio activo|autenticacion|telefonia|centralita|lineas telefonicas|telefonos|"
            rf"voip|erp|sap|sistema central|cpd|centro de datos|"
            rf"dns|red (?:corporativa|de la empresa|interna)|servidor de (?:correo|dominio|autenticacion|licencias|"
            rf"aplicaciones|produccion|nominas)|servidor principal|mfa|sistema de (?:gestion|facturacion|ventas|"
            rf"telefonia|pedidos|fichaje)|intranet|controlador(?:es)? de dominio|conmutador)(?: (?:de la (?:empresa|"
            rf"compania)|corporativ[oa]|entero|principal))? (?:{_STATE_DOWN} )?"
            rf"(?:completamente |totalmente )?{_WIDE_DOWN}\b(?! (?:en mi|a mi|para mi|solo en|en el movil|en casa|"
            rf"por casa|en mi casa))(?<!no va)(?<!no funciona)(?<!no anda)",
            r"\b(?:se (?:ha|nos ha|han) caido|se (?:nos )?cayo|se (?:nos )?cayeron|esta caid[oa]|estan caid[oa]s|"
            r"caida (?:de|del)|ha caido) (?:el |la |los |las |todo el |toda la )?(?:correo|e-?mail|exchange|"
            r"internet|sso|active directory|directorio activo|autenticacion|telefonia|centralita|telefonos|erp|sap|"
            r"sistema(?: central)?|cpd|red|servidor(?:es)?|conmutador|intranet)\b(?! de (?!correo|la empresa|todos))"
            r"(?! (?:en mi|a mi|de mi|solo))",
            r"\b(?:copias? de (?:seguridad|respaldo)|back-?ups?|respaldos?)\b(?: [\w'/-]+){0,6}? (?:fall\w+|"
            r"error\w*|no (?:<cl>)(?:termin\w+|complet\w+|funcion\w+|hizo|ejecut\w+|arranc\w+|hicieron|va|corrio|"
            r"lanz\w+|se)|abort\w+|incomplet\w+|parad[oa]|ha fallado)\b|\b(?:fall\w+|error en|no se (?:hizo|"
            r"han hecho|ha hecho|completo|hicieron|ejecuto)) "
            r"(?:la |el |las |los |en )?(?:copias? de (?:seguridad|respaldo)|back-?ups?|respaldos?)\b",
            r"\b(?:nominas?|remesa(?: de (?:pagos|nominas))?|pago de (?:nominas|proveedores)|pagos a proveedores|"
            r"pago de sueldos|planilla de (?:sueldos|pagos)|sueldos|transferencias de (?:nominas|"
            r"sueldos))\b(?:(?! mi )[^.!?\n]){0,70}? (?:fall\w+|abort\w+|error|da error|caid[oa]|parad[oa]|"
            r"se (?:cuelga|queda|cae|bloquea|cierra|para)|no (?:<cl>)\w+|rechazad[oa]|bloquead[oa]|cuelga)\b"
            r"|\b(?:<cant>) (?:<cl>)?(?:lanzar|generar|cerrar|enviar|procesar|hacer|calcular|pagar|ejecutar|mandar|"
            r"emitir|correr|sacar)\w* (?:la |las |el |los )?(?:nominas?|remesa|pago de nominas|sueldos|"
            r"planilla de sueldos|pagos a proveedores|transferencias de nominas)\b",
            r"\b(?:sala|cuarto) (?:de |del )?(?:servidores|servidor|maquinas|rack)\b|(?<!puerta del )\bcpd\b|"
            r"\bcentro de datos\b|"
            r"\bdata ?center\b",
            r"\b(?:caida|apagon|corte) (?:general |total )?(?:de|del) (?:la |el |los )?(?:correo|internet|red|"
            r"telefon\w+|servicio|luz|sistema)\b",
        ),
    ),
    # Everyone, without saying where.
    (
        R.COMPANY,
        either(
            r"\b(?:a |para )?(?:todos|todo el mundo|todas)(?! los demas| (?:sabe|lo sabe|ve que|menos|los dias|"
            r"los \w+|mis|las \w+|nuestros|modos|formas))(?: [\w'/-]+){0,4}? (?:<cl>)?(?:<cant>|no (?:<cl>)(?:tiene|"
            r"tenemos|tienen|va|funciona|puede\w*|deja|llega|carga|recibimos|entra|abre|sale)\w*|sin (?:internet|"
            r"correo|red|acceso|conexion|sistema|telefono\w*|poder|servicio|linea)|parad[oa]s|afectad[oa]s|igual|"
            r"lo mismo|caid[oa]|da error|falla|"
            r"bloquead[oa]s|les (?:pasa|sale|da|falla|aparece|salta))\b",
            r"\b(?:a|para|afecta a|en) (?:todos|todo el mundo|todas)(?= *(?:$|[.,;!)]| (?:y |desde|por|hoy|no |"
            r"a la vez|por igual)))(?! (?:menos|los demas))",
            r"\b(?:nadie|ninguno)(?! (?:mas|otr|me |nos |lo |responde|contesta|ayuda|atiende|coge|descuelga|sabe|"
            r"ha (?:llamado|contestado|venido|respondido|abierto|pulsado|hecho clic|entrado)|vino|viene|llama|vio|"
            r"abrio|contesto|respondio|pulso|en el|en mi|de mi|del?|en|se ha|se hizo|resulto|hizo|le |hace|herid|"
            r"tiene idea|explica|llamo|aparece|dice))"
            r"(?: [\w'/-]+){0,4}? (?:puede|podemos|pueden|tiene|tenemos|consigue|recibe|logra|accede|entra|trabaja|"
            r"ha podido|pudo|imprime|conecta)\b",
            r"\b(?:produccion|operacion(?:es)?|negocio|fabrica) (?:esta |se ha quedado |se paro |"
            r"se ha )?(?:parad[oa]s?|detenid[oa]s?|paralizad[oa]s?|en paro)\b|\btodos los (?:ordenadores|pcs|"
            r"telefonos|servidores|equipos|sistemas|computadores|computadoras) (?:estan |se han |se |han )",
        ),
    ),
    # Fewer.
    (
        R.PEOPLE,
        either(
            r"\b(?:somos |unos |unas |como |aproximadamente |alrededor de |cerca de |casi |mas de |al menos |hasta |"
            r"los |las |a los |otros |otras |a |por |ya |de |entre )*(?P<count><number>) (?:de (?:los |las |"
            r"nuestros |mis )?|otros |otras )?(?:<person>)\b",
            r"\b(?:somos|estamos|usamos (?:los|las)|afecta a (?:los |unos )?|afectados(?: somos)?|"
            r"compartimos (?:los|las)|usamos entre|entre|somos ya|nosotros|nosotras|"
            r"(?<!desde )(?<!a )los) (?P<count2><number>)\b(?! (?:minutos|horas|dias|anos|semanas|veces|de la|por|"
            r"y (?:media|cuarto)|ultim\w+|proxim\w+|ficheros|archivos|carpetas|monitores|pantallas|correos|gb|euros|"
            r"meses))(?=\W*$|[.,)]| (?:afectad\w+|igual|sin|en (?:total|el equipo|la oficina)|que (?:estamos|somos|"
            r"usamos|hay)|no |nos |estamos|tenemos|usamos|parad\w+|estan))",
        ),
    ),
    (
        R.PEOPLE,
        r"\b(?:equipo|departamento|grupo|clase|oficina|area) de (?:unas |unos )?(?P<count><number>)\b|"
        r"\b(?P<pair>(?:mi|un|una|otro|otra) (?:[\w'/-]+ )?(?:companer[oa]|colega|jef[ea]|"
        r"asistente)(?: [\w'/-]+)? y (?:yo|a mi)|(?:a mi|yo|mi) y (?:a )?(?:mi|un|una|otro|"
        r"otra) (?:[\w'/-]+ )?(?:companer[oa]|colega|jef[ea])|(?:a )?(?:mi|un|una|otro|otra) (?:otro |"
        r"otra )?(?:companer[oa]|colega)"
        r"(?: [\w'/-]+){0,4}? (?:tambien|igual|lo mismo)|(?:a )?(?:los|las) dos(?= (?:nos|tenemos|no podemos|"
        r"estamos|igual))|a ambos)\b",
    ),
    (
        R.SEVERAL,
        either(
            r"\b(?:varios|varias|algun[oa]s|much[oa]s|unos cuantos|unas cuantas|otros|otras|un par de|bastantes|"
            r"la mayoria de|diferentes|distintos|cada vez mas|mas)(?: de)?(?: (?:mis|los|las|nuestros|"
            r"otros))*(?: (?:companer[oa]s|colegas|personas|usuarios|usuarias|empleados|gente|puestos|trabajadores|"
            r"de nosotros|equipos|ordenadores|portatiles|pcs|comerciales|computadoras|terminales|"
            r"companeros mios))(?! (?:si|que si|pueden|les funciona|no les pasa))\b|\b(?:varios|varias|algunos|"
            r"muchos|unos cuantos|la mayoria)(?= (?:estamos|tenemos|no podemos|nos))",
            r"\b(?:a )?(?:mis companer[oa]s|los companeros|las companeras|los demas|otros|el resto|la gente|"
            r"mis colegas)(?: [\w'/-]+){0,3}? (?:tambien|igual|lo mismo|tampoco|les pasa(?! nada)|les ocurre|"
            r"les falla|les sale|<cant>)\b|\bno (?:solo|soy (?:el|la) unic[oa]|es solo)(?: me pasa)?(?: a mi| yo|"
            r" mio| el mio)?\b|\b(?:nos pasa|nos ocurre|nos falla|nos sale|nos da) (?:a|lo mismo|a todos|igual|"
            r"un)\b|"
            r"\ba (?:mi y a )?(?:mis companer[oa]s|otros companeros|mas gente|mas companeros)\b|\bpara nosotros\b|"
            r"\bsomos varios\b",
            r"\b(?:no (?:<cl>)?(?:podemos|tenemos|conseguimos|logramos|recibimos|vemos|encontramos|nos (?:deja|"
            r"funciona|va|llega|carga|abre|permite|entra|llegan|entran|anda))|estamos (?:todos |todas |"
            r"completamente |totalmente |ya )?(?:sin|parad[oa]s|bloquead[oa]s|incomunicad[oa]s|atascad[oa]s|"
            r"de brazos|en blanco|colgad[oa]s)|nos hemos quedado|nos quedamos|nos (?:ha|han) (?:bloqueado|echado|"
            r"dejado)|se nos (?:ha |han )?"
            r"(?:cae|cayo|caen|cuelga|corta|va|caido|bloquea|cierra|cerro)|(?:lo |la )?(?:usamos|compartimos|"
            r"utilizamos) (?:todos|todas|varios|entre|los|las|en))\b",
        ),
    ),
    (
        R.SHARED_THING,
        either(
            r"\b(?:impresora|multifuncion|fotocopiadora|copiadora|plotter|escaner|buzon|unidad|carpeta|calendario|"
            r"pantalla|ordenador|pc|telefono|disco|bandeja|correo|equipo|disco de red|"
            r"tablet)(?: [\w'/-]+){0,2}? (?:compartid[oa]|comun|de (?:todos|red compartida|grupo|equipo|uso comun)|"
            r"del (?:equipo|departamento|area|grupo|pasillo|almacen|taller|piso|mostrador|laboratorio)|"
            r"de (?:la )?(?:planta|oficina|recepcion|entrada|sala|tienda|zona comun|fabrica)|"
            r"de(?: la| el|l)? (?:<dept>)|general|departamental|de (?:la |el )?(?:<ordinal>) (?:planta|piso)|"
            r"de la (?:planta|sala) \w+|del (?:<ordinal>) piso|del \w+ piso)\b",
            r"\b(?:impresora|multifuncion|fotocopiadora|copiadora|plotter|escaner|etiquetadora|"
            r"impresora de etiquetas|proyector|laserjet(?: \w*\d+\w*)?|toner)s?(?: [\w'/-]+){0,3}? (?:de|del|en|"
            r"junto a|al lado de) (?:la |el |los )?(?!mi\b|casa\b|nuevo\b|repente\b|red\b|golpe\b|pdf\b|hp\b|"
            r"canon\b|word\b|excel\b|etiquetas\b|color\b|ayer\b|tinta\b)(?:(?:<ordinal>) )?(?:planta|piso|pasillo|"
            r"oficina|recepcion|almacen|sala|taller|"
            r"bodega|tienda|zona|entrada|<dept>|edificio|mostrador|laboratorio|office|despacho \d|nave|fabrica|caja|"
            r"secretaria)\b",
            r"\bsalas? (?:de (?:reuniones|juntas|conferencias|formacion|videoconferencias?|capacitacion)|grande|"
            r"[a-z]?\d[\w.]*)\b|\b(?:que|la|lo|el que) (?:usamos|compartimos|utilizamos|usan|utilizan|"
            r"comparten)(?: (?:todos|todas|varios|entre|los|las|en))?\b|\bcompartid[oa] (?:por|entre|con)\b|"
            r"\b(?:el |la |nuestro |nuestra )?(?:buzon|carpeta|unidad|disco|calendario)(?: (?:de (?:correo|"
            r"red)))? (?:compartid[oa]|comun)\b",
        ),
    ),
)

URGENCY = (
    (
        U.BLOCKED,
        either(
            r"\b<cant> (?:ni |siquiera |ya |bien )?(?:<cl>)?(?:trabajar|hacer (?:absolutamente )?(?:mi trabajo|nada|"
            r"nuestro trabajo|el trabajo)|seguir(?= (?:trabajando|con el trabajo|sin|\W|$))|avanzar|"
            r"continuar(?= (?:trabajando|con|\W|$))|producir|dar servicio|atender(?: a nadie| clientes| al publico|"
            r" pacientes| llamadas)?)\b(?! (?:bien|comodo|comodamente|con normalidad|con (?:dos|las dos|el segundo|"
            r"la segunda)|a gusto|tranquil|desde casa|asi de bien|en condiciones|"
            r"rapido|igual))",
            r"\b(?:estoy|estamos|esta|estan|me tiene|nos tiene|tiene|tengo|me quedo|nos quedamos|me quede|seguimos|"
            r"sigo|quedamos|me ha dejado|tenemos|lleva|llevamos|llevo) (?:a |al |el |la |mi |todo |todos |todas |"
            r"completamente |totalmente |literalmente |toda |equipo |departamento |gente |aqui |ya )*(?:parad[oa]s?|"
            r"bloquead[oa]s?(?= |\W|$)(?! (?:la|el|mi) (?:pagina|web))|paralizad[oa]s?|de brazos cruzados|"
            r"sin (?:poder )?(?:trabajar|hacer nada)|"
            r"tirad[oa]s|con los brazos cruzados|mano sobre mano|varad[oa]s?|sin nada que hacer|estancad[oa]s?)\b",
            r"\b(?:produccion|fabrica|linea(?: de (?:produccion|montaje|envasado))?|almacen|oficina|tienda|trabajo|"
            r"operacion|negocio|todo|empresa|planta|turno|caja|cajas|bodega|cadena)(?: [\w'/-]+){0,2}? (?:(?:esta|"
            r"sigue|se (?:ha|nos ha) quedado|se quedo|quedo|lleva \w+ \w+) (?:completamente |totalmente |toda |"
            r"todo )?(?:parad[oa]|detenid[oa]|paralizad[oa])|se (?:nos )?(?:ha )?(?:paro|parado|detuvo|detenido)|"
            r"parad[oa]|detenid[oa]|paralizad[oa])\b|"
            r"\b(?:me |nos )?(?:impide|impiden|imposibilita) (?:trabajar|seguir|hacer (?:mi|nuestro) trabajo)\b|"
            r"\bno (?:tengo|hay|tenemos) (?:otra (?:forma|manera) de|con que|como|forma de|manera de|"
            r"donde) trabajar\b|\bsin (?:el|la|eso|esto|ordenador|ella|portatil|mi \w+) (?:portatil |ordenador |"
            r"programa |sistema |equipo )?no (?:puedo|podemos|hago|se puede) (?:hacer nada|trabajar|"
            r"hacer mi trabajo|nada|seguir)\b|\bno funciona (?:absolutamente )?nada\b|\bnada funciona\b|"
            r"\bparados\b|\bno puedo hacer nada\b",
            r"\b(?:me|nos) (?:he |ha |han |hemos )?(?:bloqueado|quedado fuera|quedo fuera|"
            r"bloqueo)(?! (?:la (?:pagina|web)|el (?:movil|telefono)))\b|\b(?:mi|su|la|nuestra|el|tengo la|tengo mi|"
            r"tengo el) (?:cuenta|usuario|user|sesion|acceso|login|perfil)(?: (?:de (?:windows|dominio|red|usuario|"
            r"la empresa|empresa)|corporativ[oa]|principal))?(?: [\w'/-]+){0,3}? (?:bloquead[oa]|deshabilitad[oa]|"
            r"desactivad[oa]|suspendid[oa]|se (?:ha )?bloque(?:o|ado))\b(?! en (?:sap|jira|el erp))|"
            r"\bcuenta bloqueada\b|"
            r"\busuario bloqueado\b|\bse (?:me |le |nos )?(?:ha |han )?bloque(?:o|ado|a) (?:la|mi|el|su) (?:cuenta|"
            r"usuario)\b|\b(?:desbloque\w+) (?:mi|la|el|su) (?:cuenta|usuario)\b",
            r"\b<cant> (?:ni |siquiera |ya )*(?:<cl>)?(?:(?:iniciar sesion|entrar|acceder|log(?:u)?ear\w*|ingresar|"
            r"loggear\w*|hacer login|autenticar\w*|encender|arrancar|desbloquear)) ?(?:ni )?(?:en|a|al|con)? ?(?:mi|"
            r"el|la|ningun|ninguna|nada|ningun sitio|ningun lado|windows|su|este|todos|los|las|nuestro|"
            r"mis)? ?(?:[\w'/-]+ )?(?:ordenador|portatil|pc|equipo|windows|computadora|computador|laptop|cuenta|"
            r"sitio|lado|nada|maquina|notebook|sistemas?|terminal|dominio|programas?|puesto|"
            r"sesion)\b(?! (?:de (?:sap|jira|"
            r"facturacion|gastos|fichajes?|vacaciones|tickets|nominas|inventario|contabilidad|pedidos|citas|compras|"
            r"viajes|archivos|\w+cion)))|\b<cant> (?:iniciar sesion|entrar) (?:en nada|en ningun \w+|a nada|"
            r"en windows|al equipo)\b",
            r"\b(?:ordenador|portatil|pc|equipo|computadora|computador|laptop|notebook|macbook|thinkpad|maquina|"
            r"torre|windows|imac|mac)\b(?:(?! el | la | pero )[^.!?\n,]){0,30}? (?:no (?:<cl>)(?:siquiera "
            r")?(?:(?:quiere|ha|termina de|acaba de|llega a) )?(?:enciende|encender|encendido|arranca|arrancar|"
            r"arrancado|arranco|prende|prender|prendio|inicia|iniciar|bootea|da senales|carga windows|pasa del?|"
            r"reacciona)|muert[oa]|murio|se (?:me |ha )?(?:murio|muerto)|frito|pantalla (?:negra|azul)|en negro|"
            r"en bucle|bucle de|"
            r"se (?:me )?queda en (?:el |la |negro)(?:logo|pantalla|inicio|arranque|logotipo|circulo|"
            r"bios)?)(?! (?:hasta|a la primera|a veces))\b",
            r"\b(?:nadie|ninguno|ningun \w+|ninguna \w+)(?: [\w'/-]+){0,7}? (?:puede|podemos|pueden|consigue|logra|"
            r"ha podido|pudo) (?:<cl>)?(?:entrar|trabajar|acceder|conectar\w*|iniciar|navegar|usar|hacer|enviar|"
            r"abrir|llamar|facturar|cobrar|imprimir(?= nada)|vender|fichar|recibir|mandar|loguear\w*|ingresar|"
            r"escanear|pedir|ver nada|seguir|atender|salir)\w*\b|\b(?:nadie|ninguno)(?: [\w'/-]+){0,5}? (?:tiene|"
            r"tenemos) (?:internet|red|wifi|conexion|acceso|"
            r"correo|telefono|linea|luz|sistema|senal)\b",
            r"\b(?:todos|todo el mundo|toda la \w+|todo el \w+|todas las \w+|los \d+|somos \d+ \w+|"
            r"<number> (?:<person>)|varios (?:usuarios|companer\w+|puestos)|la planta|el edificio|la sede|"
            r"la oficina|la tienda|la sucursal|la delegacion|el almacen|"
            r"la fabrica)(?: [\w'/-]+){0,7}? (?:<cant> (?:<cl>)?(?:entrar|trabajar|acceder|conectar\w*|iniciar|"
            r"navegar|usar|hacer|enviar|llamar|facturar|cobrar|vender|recibir|loguear\w*|ingresar|atender)\w*|"
            r"(?:esta|estan|estamos|sigue|siguen|se (?:ha|han|quedo|quedaron)|nos hemos)(?: quedado|"
            r" quedamos)? (?:completamente |totalmente |todos )?(?:sin (?:internet|red|conexion|sistema|correo|luz|"
            r"telefono\w*|linea|servicio|wifi|acceso)|incomunicad[oa]s?|aislad[oa]s?|caid[oa]s?|offline|"
            r"parad[oa]s?)|sin (?:internet|red|conexion|correo|luz|telefono\w*|sistema|wifi|linea))\b",
            r"\bsin (?:internet|red|conexion|sistema|luz|telefono\w*|correo|wifi|linea) (?:en|a) (?:toda |"
            r"todo )(?:la |el )\w+|\b(?:no hay|no tenemos|sin) (?:[\w'/-]+ )?(?:internet|red|conexion|sistema|luz|"
            r"telefonos?|wifi|linea|correo)\b[^.!?\n]{0,30}? (?:en|a) (?:tod[oa]s? |ninguna? )(?:la |el |las |los "
            r")?(?:\w+)|"
            r"\b(?:internet|red|wifi|correo|exchange|sso|telefonia|centralita|telefonos|erp|sap|directorio activo|"
            r"servidor(?:es)?|sistema|tienda online|portal de clientes|crm|programa de gestion|"
            r"web|pasarela)\b(?: [\w'/-]+){0,4}? (?:caid[oa]s?|cayo|cayeron|fuera de servicio|"
            r"muert[oa]s?)\b[^.!?\n]{0,40}? (?:para (?:todos|todo|todas|toda)|a (?:todos|todo el mundo)|"
            r"en (?:tod[oa]s?|la (?:planta|sede|oficina|empresa|fabrica)|el (?:edificio|almacen))|a nivel|"
            r"nuestros clientes|los clientes|clientes)\b",
            r"\b<cant> (?:<cl>)?(?:pasar|avanzar) (?:de|mas) \w+|\b(?:pide|solicita) (?:una |"
            r"la )?clave (?:de )?(?:recuperacion|bitlocker)\b",
        ),
    ),
    (
        U.HARM_GROWING,
        either(
            r"\b(?:perdiendo|perdemos|pierdo|pierde|nos cuesta|esta costando|costando|cuesta|perdiendose|"
            r"se (?:estan? )?perd(?:iendo|iendose)|se pierden) (?:[\w'/-]+ ){0,3}?(?:datos|dinero|pedidos?|clientes|"
            r"ventas|ingresos|negocio|euros|miles|facturacion|plata|reservas|pasta|operaciones|"
            r"registros)\b(?! de (?:vista|cuenta))",
            r"\b(?:datos|archivos|ficheros|registros|documentos|correos|pedidos|"
            r"carpetas) (?:se )?(?:[\w'/-]+ )?(?:se )?(?:(?:estan|siguen|sigue|esta) (?:borrando|perdiendo|"
            r"desapareciendo|cifrando|eliminando|sobre ?escribiendo|corrompiendo)|van desapareciendo|desapareciendo|"
            r"cada vez (?:mas|menos))\w*\b|\bcada vez (?:faltan|desaparecen|hay) (?:mas|menos) (?:archivos|ficheros|"
            r"datos)\b|\b(?:siguen|van) (?:desapareciendo|borrandose)\b|\bse (?:siguen|estan) (?:borrando|perdiendo|"
            r"cifrando|eliminando)\b",
            r"\bno (?:<cl>)?(?:entra|entran|estan entrando|llega|llegan|recibimos|hay) (?:ni un |ningun |ninguna |"
            r"mas )?(?:pedidos?|ventas?|reservas?|pagos?)\b|\b(?:camion(?:es)?|pacientes|clientes|pedidos|envios|"
            r"mercancia|cola de (?:clientes|gente)|colas?)(?: [\w'/-]+){0,3}? (?:esta|estan|se (?:estan?|nos)|hay|"
            r"haciendo|en) (?:[\w'/-]+ )?(?:esper\w+|parad\w+|acumul\w+|atascad\w+|cola|bloquead\w+|cancel\w+)\b|"
            r"\bcada (?:hora|minuto) (?:que pasa )?(?:cuesta|cuenta|perdemos|nos cuesta|son)\b|"
            r"\b(?:penalizacion(?:es)?|multas?|recargos?|intereses de demora|sancion(?:es)?)\b|\b(?:peligro|"
            r"peligros[oa]|seguridad de las personas|alguien puede hacerse dano|riesgo (?:para|de)|"
            r"accidente)\b(?<!por accidente)|\b<cant> (?:<cl>)?(?:facturar|cobrar|vender|enviar pedidos|expedir|"
            r"servir pedidos|despachar|pagar a (?:los )?proveedores|procesar (?:pagos|pedidos|cobros|ventas)|"
            r"tomar pedidos|aceptar (?:pagos|pedidos|tarjetas)|hacer (?:cobros|envios|ventas)|emitir facturas|"
            r"dar altas? a pacientes|coger pedidos|cargar camiones|registrar (?:ventas|pedidos|pacientes)|"
            r"cobrarles?|dispensar)\b|\bse (?:esta )?(?:propag|extend|extiend)\w+\b|\b(?:linea de (?:produccion|"
            r"montaje|envasado)|produccion|cadena de montaje)(?: [\w'/-]+){0,2}? (?:parada|detenida|"
            r"se (?:ha )?(?:paro|parado|detuvo|detenido))\b|\bno (?:<cl>)?(?:pueden|podemos|puede) (?:pagar|comprar|"
            r"cobrar|reservar|hacer pedidos)\b",
        ),
    ),
    (
        U.DUE_TODAY,
        either(
            r"\b(?:<event>)\b(?: [\w'/-]+){0,8}?(?:,| -)? (?:<fixed_today>)(?! (?:<cl>)?(?:empez|dej|fall|"
            r"se)\w*)(?<!desde hoy)(?<!desde esta manana)",
            r"(?<!desde )(?<!de )(?<!hasta )\b(?:<fixed_today>)(?:,| -)?(?: [\w'/-]+){0,7}? (?:<event>|vence|plazo|"
            r"empieza|empiezo|empezamos|comienza|sale (?:el|un|mi)|salgo de viaje|viajo|vuelo|presentamos|presento|"
            r"entrego|entregamos|cerramos|cierro|pagamos|emitimos|vencen|salimos|caduca el plazo|cierra(?:n)? (?:el|"
            r"la|las|los)|termina el plazo|expongo|cierre|hay que (?:enviar|entregar|presentar|pagar|cerrar|tener)|"
            r"tengo que (?:enviar|entregar|presentar|pagar|mandar|cerrar|tener|sacar)|"
            r"tenemos que (?:enviar|entregar|presentar|pagar|mandar|cerrar|sacar))\b(?! (?:da error|falla|no))",
            r"\b(?:vence|caduca el plazo|lo (?:necesito|necesitamos)|la (?:necesito|necesitamos)|"
            r"necesito (?:tenerlo|tenerla|enviarlo|entregarlo|presentarlo|que este|que funcione|mandarlo|entrar|"
            r"imprimir\w*|[a-z]+(?:ar|er|ir)<enc>)|necesitamos (?:enviar|tener|que)|se cierra|cierra|cierran|"
            r"termina|acaba|hay que|tengo que|tenemos que|debo|debemos|tiene que|entregar|presentar|enviar|mandar|"
            r"pagar|empieza|empiezo|empezamos|comienza|salgo|viajo|plazo|fecha limite|deadline|listo|lista|"
            r"sale|se envia|se paga|toca|cerramos|cierro|es|tiene)\b(?: [\w'/-]+){0,8}? (?:<fixed_today>)(?! "
            r"(?:<cl>)?(?:empez|dej|fall|no )\w*)(?<!desde hoy)(?<!desde esta manana)(?<!es hoy)(?<!desde esta "
            r"tarde)",
            r"\b(?:en|dentro de) (?:\d{1,3}|cinco|diez|quince|veinte|treinta|media|una|un cuarto de|dos|"
            r"unos) ?(?:minutos|min|hora|horas|h)\b",
            r"\b(?:cliente|clienta|paciente|candidat[oa]|visita|proveedor|invitad[oa]s|director|inversor(?:es)?|"
            r"auditor(?:es)?|asistentes|publico|clientes|pacientes|gente|cola)s? (?:ya |me |nos )?(?:esta|estan|"
            r"tengo|espera|esperando|esperandome|aqui)(?: ya)? ?(?:en (?:linea|espera|el telefono|la sala|la puerta|"
            r"recepcion|el mostrador|la consulta)|al telefono|esperando\w*|delante|aqui|sentad[oa]s?|mirando|"
            r"de pie)?\b(?=[^.!?\n]{0,40}(?:esper|linea|telefono|mostrador|delante|sala|aqui|recepcion|"
            r"cola|puerta))|\b(?:tengo|tenemos|hay) (?:a )?(?:un |una |varios |al |a la |el |la |los )?(?:cliente|"
            r"clienta|paciente|"
            r"candidat[oa]|visita|proveedor|clientes|pacientes) (?:[\w'/-]+ )?(?:al telefono|en linea|esperando|"
            r"delante|en (?:la sala|el mostrador|espera|la linea))\b|\b(?:tengo|hay|tenemos|se forma|se esta "
            r"formando) (?:una |mucha )?cola\b|\b(?:cliente|paciente)s? (?:al telefono|"
            r"en linea|en espera|delante|esperando)\b",
            r"\b(?:reunion|llamada|presentacion|entrevista|clase|webinar|videollamada|videoconferencia|curso|demo|"
            r"taller|conferencia|examen)(?: [\w'/-]+){0,3}? (?:ya )?(?:ha empezado|empezo|esta empezando|"
            r"esta a punto|empieza ya|ya empieza|en curso|ha comenzado|comenzo|por empezar|esta por empezar)\b|"
            r"\bantes de (?:que )?(?:cerrar|el cierre|cierre)(?: [\w'/-]+){0,3}? (?:hoy|tarde)\b|\b(?:<number>|"
            r"cinco|diez|pocos|unos) minutos (?:antes de|para) (?:la |el |mi |una |un |"
            r"que )?(?:[\w'/-]+ ){0,2}?(?:<event>|empez\w+|"
            r"empiec\w+|salga)\b|\bjusto antes de (?:la |el |una |un |mi )?(?:<event>)\b",
        ),
    ),
    (
        U.DUE_LATER,
        either(
            r"(?<!desde )(?<!de la )(?<!por la )(?<!esta )(?<!cada )(?<!las )\b(?:manana(?= |\W|$)(?! (?:me|se|no|"
            r"empez|dej|cuando)\w*)(?: (?:por la (?:manana|tarde)|a primera hora|sin falta|mismo|temprano))?|"
            r"pasado manana|(?:la )?(?:proxima semana|semana que viene|semana proxima)|"
            r"el (?:proximo )?(?:<day>)(?: (?:que viene|proximo))?|(?:para|antes de|hasta|a partir de|"
            r"empieza) (?:el |este |la |del |de )*(?:proximo )?(?:<day>|dia \d{1,2}|\d{1,2} de (?:<month>)|"
            r"final(?:es)? de (?:mes|semana|ano|trimestre)|"
            r"fin de (?:mes|semana|ano)|<month>|semana)|este (?:<day>|fin de semana)|(?:a|para|antes de) (?:fin|"
            r"finales|final|principios|mediados) de (?:mes|semana|ano|<month>|trimestre)|esta semana|en (?:unos|"
            r"pocos|dos|tres|cuatro|cinco|diez|\d{1,2}|un par de) (?:dias|semanas)|en una semana|dentro de (?:unos|"
            r"dos|tres|cuatro|\d{1,2}|un par de) (?:dias|semanas)|el (?:dia )?\d{1,2}(?: de (?:<month>))?(?= |\W|"
            r"$)(?! (?:piso|planta|de la)))\b(?<!desde el lunes)(?<!pasado lunes)",
        ),
    ),
    (
        U.WORKAROUND,
        either(
            r"\b(?:mientras(?= (?:tanto|uso|voy|puedo|tiro|trabajo))|mientras tanto|entre ?tanto|de momento (?:uso|"
            r"voy|tiro|trabajo|puedo|me|nos|vamos|estoy|lo|tengo|tenemos|usamos|con)|por (?:ahora|el momento|"
            r"lo pronto) (?:uso|voy|tiro|trabajo|puedo|me|nos|vamos|estoy|lo|usamos|tengo|tenemos|con)|"
            r"provisionalmente|solucion provisional|plan b|(?:voy|vamos|me voy|nos vamos|puedo ir|podemos ir|tiro|"
            r"tiramos|ir) (?:tirando|apanando|apanandome|apanandonos|arreglando\w*|funcionando|avanzando|haciendo|"
            r"resolviendo)|"
            r"(?:me|nos) (?:apano|apanamos|las apano|arreglo|arreglamos|apanar\w*|las arreglo|defiendo) (?:con|de|"
            r"bien|por|mientras)?|salgo del paso|hacemos apano|apano)\b[^.!?\n]{0,60}",
            r"\b(?:puedo|podemos|puede|pueden|podria|estoy|estamos|uso|usamos|utilizo|tiro|tiramos|voy|vamos|"
            r"trabajo|trabajamos|entro|entramos|accedo|imprimo|imprimimos|lo hago|lo hacemos|leo|miro|consulto|"
            r"tengo|tenemos|hay|usar|usando|trabajando|imprimiendo|entrando|mando|mandamos)(?! que|"
            r" tampoco)(?: (?:de momento|mientras|por ahora|si|bien|ahora|tambien|igualmente|al menos|seguir|"
            r"trabajar|trabajando|usar|entrar|acceder|imprimir|imprimiendo|leer|usando|tirar|tirando|ir tirando|"
            r"mi correo|el correo|los correos|correos|verlo|"
            r"hacerlo|consultarlo|conectarme|conectar|mandar|ver|llamar|enviar|a|en|lo|la))* (?:desde|con|por|en|"
            r"via|a traves de|de|al) (?:la |el |mi |un |una |los |otr[oa] |mismo )*(?:web(?:mail)?|navegador|"
            r"version web|movil|telefono|celular|app|cable|datos|hotspot|ipad|tablet|(?:ordenador|pc|portatil|"
            r"equipo|laptop|computadora|computador|impresora|monitor|raton|teclado) (?:de (?:mi |un |una |al lado|"
            r"casa|compras|arriba|abajo|la \w+|prestamo|\w+)|personal|viej[oa]|antigu[oa]|prestad[oa])|"
            r"otr[oa] (?:impresora|ordenador|pc|portatil|equipo|sala|monitor|navegador|laptop|computadora|cable|"
            r"puerto|planta|pantalla)|(?:otr[oa])(?= |\W|$)|viej[oa]|antigu[oa]|chrome|edge|firefox|"
            r"pantalla del portatil|(?:la|el) de (?:compras|arriba|abajo|al lado|la|mi|el|recepcion|\w+)|excel|"
            r"papel|altavoz|altavoces|usb|raton del portatil|teclado del portatil|touchpad|escritorio)\b",
            r"\b(?:funciona|va|anda|entra|carga|abre|trabaja|jala|sale|puedo) (?:bien |perfectamente |"
            r"sin problemas? |si |perfecto )?(?:en|desde|con|por|via|a traves de|si uso) (?:la |el |mi |un |una |"
            r"otr[oa] )*(?:web(?:mail)?|navegador|version web|movil|telefono|celular|app|cable|hotspot|datos|ipad|"
            r"tablet|chrome|edge|firefox|otr[oa] (?:\w+)|incognito|aplicacion de escritorio|"
            r"pantalla del portatil)\b|"
            r"\b(?:por lo demas|el resto|todo lo demas|lo demas|lo otro)(?: [\w'/-]+)? (?:funciona|va|anda|esta|"
            r"todo|sin|ok|bien|jala|fino|perfecto)\b|\b(?:hay|tengo|tenemos|queda|existe) (?:otra|"
            r"otro) (?:impresora|portatil|forma|manera|raton|teclado|monitor|telefono|ordenador|sala|equipo|"
            r"pc)(?: (?:de repuesto|al lado|cerca|que|en|de|para|arriba|abajo|mientras|disponible|libre))\b|\b(?:si|"
            r"cuando) (?:lo |la )?(?:reinicio|apago y enciendo)[^.!?\n,]{0,12} (?:funciona|vuelve|se arregla|"
            r"se soluciona|va)\b|\breiniciando (?:se arregla|funciona|vuelve)\b|"
            r"\b(?:puedo|podemos) (?:seguir )?(?:trabajar|trabajando|apanar\w*|esperar|ir tirando|aguantar|"
            r"vivir)\b(?! (?:asi|solo|sin|hasta que|en estas|con esto|bien))",
        ),
    ),
    (
        U.INTERMITTENT,
        r"\b(?:a veces|de vez en cuando|cada (?:dos por tres|(?:pocos|un par de|\d{1,3}|diez|cinco|dos|tres|media|"
        r"treinta|veinte|quince|poco|cierto|tanto|rato|par de|cuatro) ?(?:minutos|horas|hora|dias|segundos|min|"
        r"tiempo)?|hora|rato|tanto|poco)|a ratos|intermitente\w*|va y viene|viene y va|van y vienen|ocasionalmente|"
        r"al azar|aleatoriamente|esporadic\w*|de forma aleatoria|algunas veces|unas veces|una vez al dia|"
        r"una o dos veces|"
        r"(?:varias|\w+|\d+|muchas) veces (?:al dia|por|a la|hoy|cada|ya)|una y otra vez|repetidamente|"
        r"cuando le da la gana|de repente si|un dia si y otro no|por momentos|sin patron|hay (?:dias|momentos|veces|"
        r"ratos) que|cada vez que (?:llueve|hay)|se (?:me |nos )?(?:corta|cae|desconecta|cuelga|cierra|"
        r"congela) (?:cada|constantemente|continuamente|todo el rato|mucho)|micro ?cortes)\b",
    ),
    (
        U.DEGRADED,
        r"\b(?:lent[oa]s?|lentisim[oa]s?|lentitud|(?:tarda|tardan|demora|demoran|tardando)(?: [\w'/-]+)? (?:mucho|"
        r"muchisimo|siglos|una eternidad|horrores|demasiado|\w+ minutos|media hora|la vida|un monton|bastante|"
        r"minutos)|(?:todo )?lo demas (?:funciona|va|esta|anda)|el resto (?:funciona|va|esta bien|anda|de)|"
        r"trabajar (?:mal|con dificultad|a medias|peor)|a medio gas|cuesta (?:mucho )?trabajar|me retrasa|"
        r"nos retrasa|pierdo (?:mucho )?tiempo|solo (?:una|uno) de|"
        r"otras? (?:paginas?|programas?|aplicaciones|webs) (?:si )?(?:funciona|va|carga|abre)n?|a pedales|"
        r"voy mas lent[oa])\b",
    ),
    (
        U.COSMETIC,
        r"\b(?:estetic[oa]|cosmetic[oa]|no (?:es|tiene) (?:grave|gran cosa|importante|nada grave|critico|un drama|"
        r"el fin del mundo|importancia|mayor importancia|para tanto|mucha importancia|vital)|(?:un poco|algo|solo|"
        r"solamente|simplemente|ligeramente) (?:molest[oa]|incomod[oa]|fe[oa]|irritante|pesadit[oa])|"
        r"(?:solo|nomas|nada mas|unicamente)(?: que)? (?:se ve|se ven|queda|quedan) \w+|"
        r"es (?:una )?(?:molestia|tonteria|chorrada|nimiedad|detalle|bobada|cosa (?:menor|pequena))|(?:molesta|"
        r"molesto|incordia) un poco|errata|falta de ortografia|(?:logo|icono|fondo de pantalla|tipo de letra|color|"
        r"fuente) (?:antigu|equivocad|incorrect|"
        r"mal|viej|cambi)\w*|detallito|detalle (?:menor|pequeno|tonto|visual)|cosa (?:menor|pequena|tonta)|"
        r"puedo vivir con|no pasa nada si|es una manchita|rechina|chirria|cosita|poca cosa|no molesta (?:mucho|"
        r"demasiado)|solo queda feo|tonteria|no me impide (?:trabajar|nada)|menor importancia|"
        r"fond[oi] de (?:pantalla|escritorio))\b",
    ),
    (
        U.WISH,
        r"\b(?:estaria (?:bien|genial|guay|padre|chevere|bueno|muy bien)|seria (?:genial|ideal|estupendo|bonito|"
        r"un puntazo|un lujo|bueno tener|interesante)|molaria|me encantaria|nos encantaria|vendria bien|algun dia|"
        r"en algun momento|el (?:mes|ano|trimestre) (?:que viene|proximo)|(?:el )?(?:proximo|siguiente) (?:mes|"
        r"trimestre|ano)|dentro de (?:un|dos|tres|unos) mes(?:es)?|en (?:un|dos|tres) mes(?:es)?|(?:formacion|curso|"
        r"taller|capacitacion)s? (?:de|en|sobre|para)|a largo plazo|en el futuro|mas adelante|cuando se pueda|"
        r"mas (?:comod[oa]|bonit[oa])|si (?:es|fuera|fuese) posible algun|por capricho|no es imprescindible)\b",
    ),
    (
        U.NO_RUSH,
        r"\b(?:sin (?:prisas?|apuros?|urgencia|agobios?|estres|presion)|no (?:hay |corre |tengo |tenemos |me |"
        r"nos )?(?:corre )?(?:ninguna |mucha |nada de |es )?(?:prisas?|apuro|urgencia|agobio)|no (?:me |"
        r"nos )?(?:corre|urge|es (?:nada |muy |tan |para nada |especialmente )?urgente|tiene que ser (?:hoy|ya)|"
        r"hace falta (?:que sea )?(?:hoy|ya)|es para (?:hoy|ya)|es prioritario)|nada urgente|cuando (?:podais|"
        r"puedan|pueda|puedas|tengais|tengan|tenga|tengas|os venga|les venga|haya|os vaya|les vaya|sea|queráis|"
        r"querais|gusteis|gusten|"
        r"quieras|alguien)(?: un)?(?: (?:rato|hueco|tiempo|momento|bien|posible))?|(?:puede|pueden) esperar|"
        r"puedo esperar|baja prioridad|prioridad baja|con calma|tranquil(?:os|as|amente)|en cualquier momento|"
        r"a vuestro ritmo|tomaos vuestro tiempo|tomense su tiempo|no corre (?:ninguna )?prisa|cuando buenamente|"
        r"en cuanto tengais (?:un )?(?:hueco|rato)|si teneis un (?:rato|"
        r"hueco))\b(?<!cuando haya)(?<!cuando sea)(?<!cuando pueda)|\bcuando (?:pueda|sea posible|"
        r"se pueda)\b(?=\W*(?:$|[.,!]))",
    ),
)

DANGERS = (
    (
        DangerKind.FIRE,
        r"\b(?:humo|humea|humeando|(?:huele|olor|oliendo|olia|huelen) (?:[\w'/-]+ ){0,3}?(?:quemad[oa]|chamusquina|"
        r"chamuscado|plastico|humo|quemar(?:se)?|goma|cable|fuego|electrico)|fuego|en llamas|llamas|incendi\w+|"
        r"se (?:ha |esta |me ha |me )?(?:quem(?:o|ado|ando)|derrit\w+|prendi\w+)|ardiendo|derretid[oa]|"
        r"chamuscad[oa]|quemad[oa]s?|(?:me )?quema (?:la mano|las manos|al tocar\w*|los dedos|al tacto)|"
        r"(?:me )?(?:quemo|he quemado|queme)|no se puede (?:ni )?tocar (?:de|del) (?:lo )?(?:caliente|calor)|"
        r"echa(?:ndo)? humo|al rojo)\b(?! (?:el archivo|cd|un cd|dvd))",
    ),
    (
        DangerKind.ELECTRICITY,
        r"\b(?:chispas|chispea\w*|chispazos?|calambres?|calambrazo|descargas? electricas?|(?:me|le|nos) (?:ha dado|"
        r"dio|da|electrocut\w+) (?:la corriente|corriente|una descarga|un calambre|calambre|toques?)|electrocut\w+|"
        r"cables? pelados?|cortocircuito|corto circuito|corto electrico|un corto|toques al tocar|pasa corriente|"
        r"da corriente|da toques)\b",
    ),
    (
        DangerKind.WATER,
        r"\b(?:agua (?:[\w'/-]+ ){0,3}?(?:goteando|gotea|cae|cayendo|cayo|entra|entrando|sale|saliendo|encima|sobre|"
        r"en (?:el|la|los)|por (?:el|la|todas|todos)|dentro|debajo|al lado)|(?:cae|entra|gotea|goteando|sale|"
        r"cayendo|entrando|filtra|filtrando|hay|esta cayendo|esta entrando|chorreando|cayo|entro|"
        r"se filtra) (?:un chorro de |mucha |un poco de )?agua|goteras?|goteando|se (?:nos |me |le |ha |han )*moj\w+ "
        r"(?:el |la |los |mi )?(?:armario|rack|servidor\w*|portatil|ordenador\w*|equipos?|switch|router|laptop|"
        r"cuadro|enchufes?|regleta)|gotea (?:encima|sobre|en|agua)|"
        r"inundad[oa]s?|inundacion|"
        r"se (?:nos |ha |esta |nos ha |nos esta )?inund\w+|charcos?|fuga de agua|tuberia (?:rota|reventada)|"
        r"(?:derram\w+|tir(?:e|o|ado)|volc\w+|caido|cayo|vertido|verti|vertio|volque)(?: [\w'/-]+){0,5}? (?:cafe|"
        r"agua|te|refresco|cola|cerveza|liquido|zumo|jugo|leche|coca)(?: [\w'/-]+){0,4}? ?(?:sobre|encima|en|"
        r"al)?(?: [\w'/-]+){0,2}|(?:cafe|agua|te|refresco|cerveza|liquido|zumo|jugo|coca ?cola|"
        r"mate)(?: [\w'/-]+){0,4}? (?:sobre|encima(?: de)?|en|por) (?:el |la |mi )?(?:portatil|ordenador|teclado|pc|"
        r"servidor|laptop|movil|telefono|base|monitor|impresora|tablet|equipo|computadora|notebook|enchufe|regleta)|"
        r"(?:portatil|ordenador|servidor(?:es)?|switch|rack|enchufe|armario|laptop|equipos?|regleta|"
        r"cables)s? (?:[\w'/-]+ ){0,2}?(?:mojad[oa]s?|empapad[oa]s?|se (?:ha |han )?moj\w+|chorreando))\b",
    ),
    (
        DangerKind.BATTERY,
        r"\b(?:hinchad[oa]|hinchando|hincho|inflad[oa]|inflando|inflo|abombad[oa]|abultad[oa]|explot\w+|revent\w+|"
        r"pierde liquido|supura\w*|con fugas|deformad[oa])\b[^.!?\n]{0,40}\bbaterias?\b|"
        r"\bbaterias?\b[^.!?\n]{0,40}\b(?:hinchad[oa]|hinchando|hincho|inflad[oa]|inflando|inflo|abombad[oa]|"
        r"abultad[oa]|explot\w+|revent\w+|pierde liquido|supura\w*|fuga|deformad[oa]|hinch\w+|chorrea\w*|"
        r"engord\w+)\b|\b(?:portatil|movil|telefono|carcasa|trackpad|touchpad|tapa|tablet|laptop|"
        r"celular|iphone|notebook|macbook|ipad)\b[^.!?\n]{0,30} (?:hinch\w+|abombad[oa]|abomb\w+|abultad[oa]|"
        r"inflad[oa]|inflando|inflo|deformad[oa])\b",
    ),
)

_SHARED = (
    r"(?:compartid[oa]s?|comun(?:es)?|del? (?:equipo|departamento|grupo|area|proyectos?|todos|toda la empresa|"
    r"clientes|la empresa|<dept>)|de (?:los |nuestros |todos los )?(?:clientes|companeros|proyectos?|pacientes|"
    r"proveedores|empleados)|de red|public[oa]s?|nuestr[oa]s?|enter[oa]|del servidor)"
)
_CONTENT = (
    r"(?:carpetas?|archivos?|ficheros?|datos|documentos?|documentacion|buzon|base de datos|registros|unidad|disco|"
    r"contenido|archivador|wiki|lista|excel|planilla|repositorio|expedientes|historicos?|fotos|planos|contratos|"
    r"informes)"
)
_GONE = (
    r"(?:borr(?:ad[oa]s?|o|e|ado|aron|amos|ando)|perdi(?:do|da|dos|das|o|eron|mos)|desaparec\w+|elimin(?:ad[oa]s?|o|"
    r"e|aron|ado|amos)|sobre ?escri\w+|machac\w+|vaci[oa]s?|vaciad[oa]s?|vaciaron|esfum\w+|corrupt\w+|cifrad[oa]s?|"
    r"ya no (?:esta|estan)|se ha ido|no (?:aparece|queda|hay) nada|cargado|formate\w+)"
)
FLAGS = (
    (
        FlagKind.SHARED_DATA_LOSS,
        either(
            rf"\b(?:nuestr[oa]s?|tod[oa]s? (?:los|las|la|el)) (?:[\w'/-]+ ){{0,2}}?{_CONTENT}\b(?! de "
            rf"mi)[^.!?\n]{{0,70}}?\b{_GONE}\b|\b{_CONTENT} (?:[\w'/-]+ ){{0,4}}?(?:que|donde|en (?:el|"
            rf"la) que) (?:usamos|compartimos|trabajamos|utilizamos|usan|tenemos) (?:todos|todas|entre|varios|los|"
            rf"las|el|en)\b[^.!?\n]{{0,50}}?\b{_GONE}\b|\b{_CONTENT} (?:[\w'/-]+ ){{0,2}}?{_SHARED}(?! "
            rf"mi)[^.!?\n]{{0,70}}?\b{_GONE}\b",
            rf"\b{_CONTENT}\b[^.!?\n]{{0,40}}?\b{_GONE}\b[^.!?\n]{{0,60}}?\b(?:es|son|era|eran) (?:de |"
            rf"del )(?:tod[oa]s?|nuestro|la empresa|equipo|departamento|los clientes)\b",
            rf"\b{_GONE}\b (?:[\w'/-]+ ){{0,5}}?{_CONTENT} (?:[\w'/-]+ ){{0,2}}?{_SHARED}\b|"
            rf"\b{_GONE}\b (?:[\w'/-]+ ){{0,2}}?(?:nuestr[oa]s?|toda la|todo el|todos los|"
            rf"todas las) (?:[\w'/-]+ ){{0,2}}?{_CONTENT}\b(?! de mi| mi)",
        ),
    ),
    (
        FlagKind.DATA_PROTECTION,
        r"\b(?:rgpd|gdpr|lopd\w*|arco|proteccion de datos|delegado de proteccion|derecho (?:al olvido|de (?:acceso|"
        r"supresion|rectificacion|oposicion|cancelacion|portabilidad))|derechos arco|habeas data|(?:eliminar|borrar|"
        r"suprimir|eliminemos|borremos|copia de|entregar|exportar|acceso a|suprimamos) (?:todos )?(?:sus|mis|los|"
        r"las|tod[oa]s sus|de sus) (?:[\w'/-]+ ){0,2}?(?:datos|informacion personal)|datos personales(?: (?:que|de|"
        r"sobre|almacenad))?|que datos (?:tenemos|tiene|teneis|guardamos|almacen\w+|tienen|"
        r"guardais)|requerimiento(?: (?:judicial|legal|del juzgado|de la policia|notarial|pidiendo|para))|"
        r"orden judicial|(?:juzgado|juez|policia|guardia civil|fiscalia|abogad[oa]s?|agencia tributaria|hacienda|"
        r"inspeccion|autoridades|autoridad)(?: [\w'/-]+){0,3}? (?:pide|piden|pidiendo|reclamando|solicitando|"
        r"solicita|solicitan|requiere|requieren|exige|exigen|nos ha|nos han|reclama\w*)|litigio|demanda judicial|"
        r"retencion legal|proceso judicial|pleito|peritaje|asunto legal|aepd)\b",
    ),
)
