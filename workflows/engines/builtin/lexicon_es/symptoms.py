"""What Spanish speakers say is wrong. Order matters only between symptoms that start at the same word."""

from ..lexicon import Effect, Symptom, either

REFUSED, UNREACHABLE, BROKEN = Effect.REFUSED, Effect.UNREACHABLE, Effect.BROKEN
SLOW, PHYSICAL, LOST_DATA, VAGUE = Effect.SLOW, Effect.PHYSICAL, Effect.LOST_DATA, Effect.VAGUE
OFFLINE, NO_RIGHT = Effect.OFFLINE, Effect.NO_RIGHT

SYMPTOMS = (
    # Refused: who may do what.
    Symptom(
        "locked out",
        either(
            r"\b(?:cuenta|usuario|user|login|perfil|acceso|sesion|contrasena|clave|pin|cuentas|"
            r"usuarios)\b(?!n)[^.!?\n,]{0,25}? "
            r"(?:bloque(?:ad[oa]s?|o|aron|a)|deshabilitad[oa]s?|desactivad[oa]s?|suspendid[oa]s?|inhabilitad[oa]s?)\b",
            r"\b<cl>(?:ha|han|he|hemos|quedo|quede|quedado|dejo)? ?(?:bloqueado|bloquearon|bloqueo|bloquea|"
            r"bloqueando|bloquee) "
            r"(?:el |la |mi |mis |su |sus |todas las |varias |nuestras? |dos |tres |los )*(?:cuentas?|usuarios?|"
            r"user|acceso|"
            r"login|perfil|sesion|pin|clave|contrasena)\b",
            r"\b(?:me|nos|lo|la|le|les) (?:he |ha |han |hemos |haya |habeis )?(?:bloqueado|bloquearon|bloqueo|"
            r"quedado fuera|"
            r"bloqueaste|bloqueasteis)\b(?= |\W|$)(?! (?:la (?:pagina|web|pantalla)|el (?:ordenador|equipo|pc|"
            r"portatil|antivirus)))",
            r"\b(?:estoy|estamos|me quede|quede|quedo|sigo|me aparece|sale|aparece|he quedado|"
            r"me he quedado) (?:como )?"
            r"(?:bloquead[oa]s?|fuera (?:de (?:mi|la) cuenta|del sistema))\b(?! (?:la impresora|el papel))",
            r"\bbloquead[oa] (?:por|tras|despues de|al) (?:(?:demasiados|varios|muchos|tantos|poner|meter|"
            r"\w+) )+?(?:intentos?|"
            r"contrasena|clave|mal|veces)\b",
            r"\bdesbloque\w+ (?:[\w'/-]+ ){0,3}?(?:cuenta|usuario|user|acceso|login|perfil)\b|\b(?:me|nos|le|"
            r"les) (?:podeis|"
            r"puede|pueden|podrian|podria|puedes) desbloquear\b",
        ),
        REFUSED,
    ),
    Symptom(
        "access denied",
        either(
            r"\b(?:acceso|permiso|login|entrada|inicio de sesion)s? (?:me |ha sido |fue |es |esta |)?(?:denegad[oa]|"
            r"rechazad[oa]|"
            r"prohibid[oa]|revocad[oa]|restringid[oa]|no autorizad[oa]|negad[oa])s?\b|\baccess denied\b|"
            r"\bpermission denied\b",
            r"\b(?:deniega|deniegan|denego|denegado|niega|niegan|nego|rechaza|prohibe) (?:el |la )?(?:acceso|"
            r"entrada|permiso)\b",
            r"\bno (?:estoy|estamos|esta|estan|eres) autorizad[oa]s?\b|\bno autorizad[oa]\b|\bforbidden\b|\b(?:403|401|"
            r"0x80070005)\b|\bunauthorized\b",
            r"\b(?:dice|pone|sale|aparece|indica|muestra|avisa|salta)\b[^.!?\n]{0,20} (?:que )?(?:no (?:tengo|tiene|"
            r"tenemos|tienes|dispongo"
            r"|dispone)|me faltan?|sin) (?:de )?(?:los |suficientes |ningun )?(?:permisos?|acceso|autorizacion|"
            r"derechos|privilegios)\b",
            r"\b(?:he|ha|hemos|han)? ?(?:perdido|perdi|perdimos|perdio|quitado|quitaron|retirado|revocado) (?:mi |"
            r"el |los |todos "
            r"|mis |nuestros? )*(?:acceso|accesos|permisos?|derechos)\b",
            r"\b(?:ya )?no <cl>(?:tengo|tenemos|tiene|tienen) (?:ya )?(?:acceso|permisos?) desde\b|"
            r"\bya no <cl>(?:tengo|tenemos|"
            r"tiene|tienen) (?:acceso|permisos?)\b",
        ),
        REFUSED,
    ),
    Symptom(
        "no access",
        r"\b(?:no|sin|ni|tampoco) (?:<cl>)(?:(?:tengo|tenemos|tiene|tienen|tenia|dispongo|dispone|hay|aparece|dan|"
        r"han dado|dieron|ha "
        r"dado)(?: de)? )?(?:ya |los |el |suficientes? |ningun |aun |todavia )*(?:permisos?|acceso|accesos|derechos|"
        r"autorizacion|"
        r"privilegios)\b|\b(?:me|nos|le|les) faltan? (?:los |el |un )?(?:permisos?|acceso|derechos)\b",
        NO_RIGHT,
    ),
    Symptom(
        "password refused",
        either(
            r"\b(?:contrasenas?|claves?|pin|credenciales|usuario|codigos?|token|tarjetas?|gafete|login|"
            r"huella)\b[^.!?\n]{0,40}? "
            r"(?:rechazad[oa]s?|incorrect[oa]s?|invalid[oa]s?|erronea?o?s?|equivocad[oa]|no (?:es|son) (?:valid|"
            r"correct)[oa]s?|"
            r"no valid[oa]s?|esta mal(?: escrita)?|que es incorrecta|no (?:<cl>)(?:acepta|coge|reconoce|vale|sirve|"
            r"funciona|entra|"
            r"va|admite|toma|agarra|coincide|pasa)n?|es la (?:correcta|buena|misma)|es correcta)\b",
            r"\b(?:no|tampoco|ni) (?:<cl>)(?:acepta|aceptan|reconoce|coge|admite|toma|agarra|valida|pilla|"
            r"deja pasar con) (?:mi |la |el "
            r"|el |mis |las |ninguna |bien |nuestra )*(?:[\w'/-]+ )?(?:contrasenas?|claves?|pin|credenciales|"
            r"codigos?|usuario|"
            r"tarjetas?|huella|token|gafete)\b",
            r"\bno (?:<cl>)lee (?:bien )?(?:mi |la |el |las )?(?:tarjetas?|huella|gafete|credencial)\b",
            r"\b(?:rechaza|rechazan|rechazo|rebota)(?: siempre)? (?:mi |la |el |mis |las )*(?:contrasenas?|claves?|pin|"
            r"credenciales|codigos?|usuario|tarjetas?|login)\b",
            r"\b(?:contrasena|clave|usuario|pin|credenciales|usuario o contrasena|codigo) (?:incorrect[oa]s?|"
            r"invalid[oa]s?|"
            r"erronea?o?s?|no valid[oa]s?)\b",
        ),
        REFUSED,
    ),
    Symptom(
        "password expired",
        r"\b(?:contrasena|clave|cuenta|acceso|usuario|login|password)s?\b[^.!?\n]{0,35}? (?:caduc\w+|expir\w+|"
        r"venci(?:o|da|do|eron)|"
        r"ha vencido|vence)\b|\b(?:caduco|caducado|expiro|expirado|vencio|vencido|caduca) (?:la |mi |"
        r"el )*(?:contrasena|clave|cuenta|"
        r"acceso|password)\b|\b(?:contrasena|cuenta|clave) (?:caducada|vencida|expirada)\b",
        REFUSED,
    ),
    Symptom(
        "cannot sign in",
        either(
            r"\b(?:<cant>) (?:ni |siquiera |ya |bien )*(?:<cl>)(?:(?:iniciar|abrir|empezar) (?:la |mi )?sesion|"
            r"log(?:u)?ear\w*|"
            r"loggear\w*|logar\w*|autenticar\w*|autentificar\w*|entrar|ingresar|acceder|identificar\w*|firmar(?:me|"
            r"nos)|entrar\w+|"
            r"hacer (?:el )?login|desbloquear (?:el |mi )?\w+|validar(?:me|nos)|meter(?:me|nos))\b(?! (?:a|en|"
            r"al) (?:(?:la |el )?(?:red|internet|wifi|vpn|unidad|servidor|nas)\b|la reunion|la llamada|la sala|"
            r"tiempo))",
            r"\b(?:no|tampoco|ni|ya no) (?:<cl>)(?:entro|entra|inicia sesion|loguea|loga|autentica|ingresa|"
            r"identifica)\b",
            r"\b(?:falla|fallo|error|problemas?|bucle)\b[^.!?\n]{0,12}(?:de|del|al|en el|con el|para|"
            r"el) (?:inicio de sesion|iniciar "
            r"sesion|login|loguear\w*|autenticacion|autenticar\w*|entrar|acceder)\b|\b(?:inicio de sesion|login|"
            r"autenticacion)"
            r"\b[^.!?\n]{0,12} (?:falla|fallido|no (?:funciona|va|anda)|error|bucle|imposible)\b",
            r"\b(?:me|nos|le|les) (?:ha |han )?(?:echado|echa|expulsa|saca) al (?:entrar|iniciar|meter)\w*\b",
        ),
        REFUSED,
    ),
    Symptom(
        "keeps asking for the password",
        r"\b(?:pide|pidiendo|piden|pidiendome|pidio|solicita|vuelve a pedir\w*)(?: (?:me|nos))? (?:todo el rato |"
        r"todo el tiempo |"
        r"constantemente |siempre |continuamente |otra vez |cada vez |una y otra vez |a cada rato )*(?:la |mi |el |"
        r"una )*"
        r"(?:contrasena|clave|credenciales|usuario|login|pin|codigo)\b[^.!?\n]{0,25}? (?:todo el rato|"
        r"todo el tiempo|cada (?:vez|"
        r"dos por tres|rato|\w+ minutos|cinco)|constantemente|continuamente|una y otra vez|otra vez|a cada rato|"
        r"sin parar|siempre|"
        r"todas las veces|en bucle|muchas veces)\b|\b(?:no (?:para|deja) de|sigue|todo el rato|constantemente|"
        r"siempre|cada dos por "
        r"tres|continuamente|a cada rato)(?: <cl>| )?(?:me |nos )?(?:pedir\w*|pidiendo\w*|esta pidiendo|"
        r"pide) (?:la |mi |el )*"
        r"(?:contrasena|clave|credenciales|usuario|login|pin)\b",
        BROKEN,
    ),
    Symptom(
        "second factor fails",
        r"\b(?:mfa|2fa|authenticator|autenticador|doble factor|segundo factor|verificacion|sms|"
        r"codigo)\b[^.!?\n]{0,30}? "
        r"(?:no (?:<cl>)(?:llega|funciona|va|aparece|sirve|vale|carga|abre|acepta|genera)n?|invalido|rechazado|"
        r"falla|nunca llega|vacia?|"
        r"borrad[oa])\b|\bno (?:<cl>)(?:llega|llegan|recibo|ha llegado|llego|aparece|manda|envia) (?:el |los |"
        r"ningun |la |nunca el )*(?:codigo|sms|"
        r"push|notificacion|verificacion|aviso del movil)s?\b",
        REFUSED,
    ),
    # Cannot be reached.
    Symptom(
        "cannot be reached",
        either(
            r"\bno (?:<cl>)(?:veo|ve|vemos|ven|encuentro|encuentra|detecta|aparece|sale|detecto) (?:la |el |las |"
            r"ninguna |nuestra |mi |"
            r"ningun )*(?:red|redes|wifi|punto de acceso|servidor)\b",
            r"\btiempo de espera (?:agotado|superado|excedido)\b|\bse (?:agota|agoto|supera|ha agotado|"
            r"excede) el tiempo\b|"
            r"\btimeouts?\b|\btimed out\b|\btime ?out\b|\bruta (?:de (?:acceso|"
            r"red) )?(?:a la red )?no (?:encontrada|se encuentra|"
            r"existe|disponible)\b|\bno (?:se )?(?:encuentra|encuentro|ha encontrado|encontro) (?:la |el |"
            r"ese )?(?:ruta|host|servidor)\b|"
            r"\b(?:servidor|equipo|host|destino|unidad|recurso) (?:no (?:encontrado|disponible|responde|accesible)|"
            r"inaccesible|"
            r"inalcanzable)\b|\berror de dns\b|\bdns_\w+|\berr_\w+\b|\b0x80070035\b|\bno (?:<cl>)(?:resuelve|"
            r"responde al ping|"
            r"resuelven)\b|\bno responde a(?:l)? ping\b",
            r"\b<cant> (?:<cl>)(?:acceder|entrar|llegar) (?:a|en|al) (?:la |el )?(?:red|internet|wifi|vpn|unidad|"
            r"servidor|nas)\b|"
            r"\b<cant> (?:<cl>)(?:conectar\w*|llegar al servidor|salir a internet|navegar|alcanzar|hacer ping|"
            r"conectarnos|tener "
            r"(?:internet|conexion|red)|establecer (?:la )?conexion)\b",
        ),
        UNREACHABLE,
    ),
    Symptom(
        "no connection",
        either(
            r"\b(?:no hay|no (?:<cl>)(?:tengo|tenemos|tiene|tienen|llega|tenia|coge|agarra|da|funciona la|"
            r"funciona el|va la|va el|anda "
            r"(?:la|el)|detecta|jala (?:la|el))|sin|ni|perdido|perdi|perdemos|pierdo|pierde|pierden|perdimos|se va|"
            r"se nos va|se me va|se fue|"
            r"se nos fue|se me fue|se ha ido|se nos ha ido|se me ha ido|cero) (?:ni |nada de |el |la |mi |ninguna |"
            r"toda |del todo |de |"
            r"buena |ningun tipo de |acceso a |conexion (?:a |de |con ))*(?:internet|red|wifi|wlan|conexion|"
            r"conectividad|senal|cobertura|"
            r"linea|tono|vpn|lan|telefonos?)\b",
            r"\b(?:internet|wifi|red|conexion|linea|vpn|telefonos?) (?:se )?(?:nos |me )?(?:ha ido|se fue|murio|"
            r"muerta?o?|ha muerto|"
            r"desaparecid[oa])\b",
            r"\b(?:estoy|estamos|esta|estan|sigo|seguimos|me quede|nos quedamos|quede|quedamos|dejo|"
            r"dejado) (?:sin conexion|incomunicad"
            r"[oa]s?|aislad[oa]s|desconectad[oa]s?|sin linea)\b|\bsin conexion\b|\bno esta conectad[oa]\b",
        ),
        UNREACHABLE,
    ),
    Symptom(
        "blocked",
        r"\bbloquead[oa]s? (?:por|en) (?:el |la |nuestro |los )?(?:proxy|firewall|cortafuegos|filtro|empresa|"
        r"politica|red)\b|\b(?:proxy|"
        r"firewall|cortafuegos|filtro(?: web)?) (?:<cl>)?(?:esta )?bloque(?:a|ando|o|ado)\b|\b(?:pagina|web|sitio|"
        r"puerto|url|dominio)s?\b"
        r"[^.!?\n]{0,12} bloquead[oa]s?\b",
        UNREACHABLE,
    ),
    Symptom("offline", r"\b(?:offline|fuera de linea|desconectad[oa])\b", OFFLINE),
    Symptom(
        "does not connect",
        r"\b(?:<does_not>)(?:conect(?:a|an|o|aron|aba|e|ado|ar)|enlaza|vincula|empareja|conectarse|engancha)\b|"
        r"\bconexion\b[^.!?\n]{0,20}? "
        r"(?:fallida|rechazada|falla|interrumpida|inestable|perdida|cortada|restablecida|se (?:pierde|corta|cae|"
        r"interrumpe)|cae)\b|\b(?:error|fallo|"
        r"problemas?) (?:de|en la|con la|al) (?:conexion|conectar\w*|conectividad)\b|\bpierde la conexion\b|"
        r"\b<cant> (?:<cl>)conect\w+",
        UNREACHABLE,
    ),
    Symptom(
        "ends the session",
        r"\b(?:me|nos|les|le|se) (?:ha |han |vuelve a )?(?:echa|echado|echo|saca|sacado|saco|expulsa|expulsado|tira|"
        r"tirado|bota|boto|cierra|"
        r"cerrado|cierran|desloguea|desconecta de) (?:(?:la|mi) sesion|todo el rato|constantemente|fuera|"
        r"del programa|de la (?:app|"
        r"aplicacion|sesion|web|plataforma)|del sistema|solo de la sesion|a cada rato|cada \w+|de golpe)\b|\b(?:me|"
        r"nos) (?:echa|"
        r"saca|expulsa|bota|desloguea)\b|\bsesion (?:caducada|expirada|terminada|finalizada|cerrada|ha (?:caducado|"
        r"expirado|terminado)|se "
        r"cierra)\b|\bse (?:me |nos )?cierra (?:la |mi )?sesion\b",
        BROKEN,
    ),
    Symptom(
        "connection drops",
        either(
            r"\b(?:se|me|nos) (?:me |nos |le |les )?(?:corta|cortan|corto|esta cortando|ha cortado|desconecta|"
            r"desconectan|desconecto|"
            r"interrumpe|interrumpen|va y viene|van y vienen|entrecorta|entrecortan|micro ?corta)\b(?! (?:el papel|"
            r"la hoja|el texto))",
            r"\b(?:micro ?cortes?|cortes|desconexion(?:es)?|va y viene|viene y va|intermitente|inestable|"
            r"interferencias)\b",
            r"\b(?:internet|wifi|red|vpn|conexion|llamadas?|videollamadas?|linea|senal|reunion(?:es)?|telefono|"
            r"videoconferencias?)\b[^.!?\n,]{0,20}? se (?:me |nos )?"
            r"(?:cae|caen|cayo|va|pierde|esta cayendo|ha caido a ratos)\b(?! (?:abajo|al suelo))",
            r"\bse (?:me |nos )?(?:cae|caen|va|pierde) (?:el |la |las |mi )?(?:internet|wifi|red|vpn|conexion|"
            r"llamadas?|videollamadas?|linea|"
            r"senal|reunion)\b(?= (?:cada|todo|constante|a ratos|a veces|continuamente|varias|cuando|de vez|a cada|"
            r"en medio|\d))",
        ),
        UNREACHABLE,
    ),
    # Power and body.
    Symptom(
        "does not turn on",
        either(
            r"\b(?:<does_not>)(?:siquiera |ni )?(?:encend(?:er|io|ieron|ido)?|enciende[ns]?|prend(?:e|en|er|io|ido|"
            r"ieron)|arranc(?:a|an|ar|o|aron|ado)|"
            r"inici(?:a|an|o|ar|ado)(?! (?:la )?sesion)|bootea|despierta|da senales de vida|reacciona al boton|"
            r"da signos de vida|"
            r"carga (?:el )?windows|pasa del (?:logo|inicio|arranque)|pasa de ahi|sale de ahi)\b",
            r"\b<cant> (?:<cl>)(?:encender|prender|arrancar|iniciar(?! (?:la )?sesion)|despertar)\w*\b",
            r"\bse (?:me |nos )?(?:queda|quedo|ha quedado|quedan) (?:(?:pillado|parado|atascado|trabado|clavado|"
            r"atorado|pensando|bloqueado|"
            r"colgado|congelado|fijo) )?(?:en|con) (?:el |la |un )?(?:logo|logotipo|arranque|inicio(?! de sesion)|"
            r"bios|pantalla de (?:inicio|"
            r"arranque|carga)|bucle)\w*|\bbucle de (?:arranque|reinicio)\b|\ben bucle\b",
            r"\b(?:esta|se quedo|quedo|parece|totalmente|completamente|ha quedado|se ha quedado|"
            r"sigue) (?:como )?(?:muert[oa]s?|frit[oa]s?|"
            r"seco)\b|\b(?:se )?(?:me )?(?:murio|ha muerto|se ha muerto|palmo|ha palmado)\b|"
            r"\bno (?:<cl>)?pasa nada (?:al|cuando|si) "
            r"(?:pulso|pulsar|aprieto|presiono|apretar|le doy|darle)\b|\bno (?:<cl>)(?:da|"
            r"dan) (?:ninguna )?(?:senal|signo)\w*\b|"
            r"\bno tiene corriente\b|\bno le llega (?:la )?corriente\b",
        ),
        PHYSICAL,
    ),
    Symptom("blue screen", r"\bpantall?(?:a|azo|as)s? azul(?:es)?\b|\bbsod\b|\ben azul con\b", PHYSICAL),
    Symptom(
        "black screen",
        either(
            r"\b(?:pantallas?|monitor(?:es)?|portatil|ordenador|pc|proyector|tele|tv|todo|uno|una|queda|quedo|"
            r"quedan|quedado|pone|"
            r"puso|esta|sale|ve|va|sigue|proyecta|ven)\b(?: [\w'/-]+){0,2}? (?:(?:toda |todo |completamente |"
            r"totalmente )?(?:en )?(?:negr[oa]s?|"
            r"a oscuras)|en blanco)\b(?! y negro)",
            r"\b(?:pantalla|pagina|ventana) (?:en )?(?:negr[oa]|blanc[oa]|vacia)\b|\bno (?:<cl>)(?:da|hay|sale|"
            r"tiene|recibe|se ve|muestra|proyecta|aparece|"
            r"llega|ve) (?:ninguna |ni |la |nada de )*(?:imagen|senal|video|nada en (?:la|el) (?:pantalla|monitor|"
            r"proyector|segunda|segundo))\b|\bsin (?:imagen|senal|video)\b|"
            r"\b(?:pantalla|monitor|proyector|tele)(?: [\w'/-]+){0,3}? no (?:se )?(?:<cl>)(?:da|ve|muestra|"
            r"enciende) nada\b",
        ),
        PHYSICAL,
    ),
    Symptom(
        "flickers",
        r"\bparpade\w+|\bpestane\w+|\btintine\w+|\btitil\w+|\b(?:rayas|lineas|manchas?|puntos|franjas|"
        r"pixeles? muertos?)\b[^.!?\n]{0,20}? (?:en "
        r"(?:la |el |mi )?(?:pantalla|monitor|imagen)|verticales|horizontales|de colores|verdes|rosas)|"
        r"\b(?:pantalla|monitor|imagen)\b[^.!?\n]{0,25}? "
        r"(?:rayas|lineas|manchas?|franjas|del reves|boca abajo|verdos[oa]|rosad[oa]|borros[oa]|amarillent[oa]|"
        r"pixelad[oa])\b|\bse ve (?:todo )?"
        r"(?:borroso|verde|rosa|amarillo|pixelado|del reves)\b|\bpixelad[oa]\b|\bse (?:enciende y se apaga|"
        r"apaga y se enciende|pone negra a ratos)\b",
        PHYSICAL,
    ),
    Symptom(
        "paper jam",
        either(
            r"\b(?:atasc(?:o|a|an|os|ada|ado|adas|ados|ando|aron)|ator(?:o|a|an|ada|ado|adas|ados|ando|aron)|"
            r"trab(?:o|a|an|ada|ado))\b[^.!?\n,]{0,15} (?:de "
            r"|el |la |las |con el |con )?(?:papel|hojas?|folios?|impresora|bandeja|multifuncion|copiadora)\b|"
            r"\b(?:papel|hojas?|folios?|impresora\w*|"
            r"copiadora|fotocopiadora|multifuncion|bandeja)\b[^.!?\n,]{0,30}? (?:se )?(?:me |nos )?(?:atasc\w+|"
            r"ator\w+|trab(?:a|o|ado|ada)|enganch\w+)\b",
            r"\b(?:se )?(?:come|traga|arruga|muerde|mastica|chupa|comiendo|tragando) (?:el |los |las )?(?:papel|"
            r"hojas|folios)\b",
            r"\b(?:imprime|salen?|saca|sacando|imprimiendo|imprimen|copia)\b[^.!?\n,]{0,20}? (?:en blanco|"
            r"con (?:rayas|manchas|lineas|borrones|franjas)|"
            r"manchad[oa]s?|borros[oa]s?|simbolos(?: raros)?|jeroglificos|caracteres raros|muy (?:clar[oa]|floj[oa]|"
            r"palid[oa])s?|a rayas|rayad[oa]s?|negras|"
            r"garabatos|descolorid[oa]s?|torcid[oa]s?)",
            r"\bsin (?:toner|tinta|papel)\b|\bno (?:<cl>)(?:queda|quedan|hay|tiene|le queda) (?:mas |ya )?(?:toner|"
            r"tinta|papel)\b|\b(?:toner|tinta|papel|cartucho|bandeja)\b"
            r"[^.!?\n]{0,12}? (?:agotad[oa]|vaci[oa]|gastad[oa]|bajo|acabad[oa]|terminad[oa]|se (?:acabo|ha acabado|"
            r"termino|agoto|ha terminado|"
            r"esta acabando)|baja)\b|\bse (?:acabo|ha acabado|termino|agoto|ha terminado|nos acabo) (?:el |"
            r"la )?(?:toner|tinta|papel)\b",
        ),
        PHYSICAL,
    ),
    Symptom(
        "damaged",
        r"\b(?:rot[oa]s?|rajad[oa]s?|agrietad[oa]s?|partid[oa]s?|quebrad[oa]s?|rompi|rompio|rompimos|"
        r"destrozad[oa]s?|danad[oa]s?|golpead[oa]s?|doblad[oa]s?|"
        r"aranad[oa]s?|rayad[oa] la pantalla|desgastad[oa]|pelado|despegad[oa]s?|suci[oa]s?|pegajos[oa]s?|"
        r"suelt[oa]s?|arrancad[oa]s?|reventad[oa]s?|estropead[oa]|descuajaringad[oa]|derram\w+|"
        r"mojad[oa]s?|se (?:me |nos |le )?(?:ha |han )?(?:rompi(?:o|do|eron)|roto|rajo|rajado|partio|partido|quebro|"
        r"quebrado|solto|soltado|despego|despegado|salido la "
        r"tecla|danado|dano|cayo al suelo|caido al suelo|mojo|mojado)|se (?:me|le|nos) (?:ha )?(?:caido|cayo|"
        r"cae)(?! (?:la (?:conexion|red|linea|llamada|sesion|vpn)|"
        r"el (?:wifi|internet|sistema|servidor)|internet|wifi|cada|a ratos|a veces|constantemente|continuamente|"
        r"todo el rato))|baila|holgura|"
        r"falta una tecla|faltan teclas)\b",
        PHYSICAL,
    ),
    Symptom(
        "noise or heat",
        r"\b(?:(?:se |esta |se esta )?(?:me )?(?:sobrecalient\w+|recalient\w+|calienta|calentando)(?: (?:mucho|"
        r"demasiado|muchisimo|un monton|bastante|"
        r"horrores))?|(?:muy|super|demasiado|bastante) caliente|ardiendo|quema|arde|ruidos?|ruidoso|"
        r"hace(?:n)? (?:un |mucho |muchisimo |unos )?"
        r"(?:ruido|zumbido|sonido|chirrido)s?(?: \w+)?|zumba|zumbido|chirria|chirrido|cruje|crujido|vibra|"
        r"traquete\w+|pitan?|pitido|pitidos|pitando|zumban|chirrian|crujen|vibran|"
        r"suena (?:raro|como|muy fuerte|a lata|fatal|un pitido|un ruido)|parece un (?:avion|secador|helicoptero|"
        r"reactor)|rechina)\b",
        PHYSICAL,
    ),
    Symptom(
        "battery swollen",
        r"\b(?:hinchad[oa]s?|inflad[oa]s?|abombad[oa]s?|abultad[oa]s?|hinchando|se (?:ha |esta )?hinch\w+|inflando|"
        r"se inflo|abombo)\b",
        PHYSICAL,
    ),
    Symptom(
        "battery fails",
        r"\b(?:<does_not>)carg(?:a|an|aba|ar) (?:la )?bateria\b|\b(?:bateria|portatil|movil|telefono|laptop|celular|"
        r"tablet|auriculares|cargador|base|"
        r"notebook|macbook|raton|iphone|ipad)\b[^.!?\n,]{0,30}? (?:no (?:<cl>)carga(?:n)?\b(?! (?:el|la|los|las|"
        r"windows|datos|nada en|un|una|bien la))|no aguanta|se descarga|"
        r"se agota|no dura|dura (?:nada|muy poco|poco|\w+ (?:minutos|hora|horas|minuto)|apenas|solo)|se gasta|"
        r"se acaba|se muere)\b|\bse (?:me )?"
        r"(?:descarga|agota|acaba|gasta) (?:la bateria|enseguida|rapido|en \w+)\b|\bbateria (?:agotada|muerta|"
        r"descargada)\b|\b(?:no (?:<cl>)(?:tiene|queda|quedan|le quedan?) (?:ya )?|sin )(?:pilas?|bateria)\b",
        PHYSICAL,
    ),
    Symptom(
        "smoke or burning smell",
        r"\b(?:humo|humea|humeando|echa humo|chispas|chispea|chispazos?|(?:huele|olor|oliendo|"
        r"olia) (?:[\w'/-]+ ){0,2}?(?:quemado|chamusquina|plastico|"
        r"humo|quemar|goma|cable)\w*|se (?:ha |esta )?quem(?:o|ado|ando|a)|en llamas|incendi\w+|calambre|"
        r"descarga electrica|se (?:esta )?derrit\w+|"
        r"cortocircuito|chamuscad[oa]|fuego|ardio|prendio fuego)\b",
        PHYSICAL,
    ),
    Symptom(
        "water",
        r"\b(?:agua (?:[\w'/-]+ ){0,3}?(?:goteando|cae|cayendo|entra|sale|encima|sobre|en (?:el|la|los)|por|dentro|"
        r"debajo)|(?:cae|entra|gotea|goteando|sale|cayendo|entrando|"
        r"filtra|hay|filtrando) agua|goteras?|gotea|inundad[oa]|inundacion|se (?:ha |esta )?inund\w+|fuga de agua|"
        r"filtraciones?|empapad[oa]s?)\b",
        PHYSICAL,
    ),
    Symptom(
        "no sound",
        either(
            r"\bno (?:<cl>)(?:oigo|oye|oyen|oimos|escucho|escucha|escuchan|escuchamos|suena|suenan|oia|oian|"
            r"escuchaba)\b",
            r"\b(?:sin|no (?:<cl>)(?:sale|hay|tengo|tiene|da|funciona|va|reproduce|tienen|anda|dan)|ni|perdido el|"
            r"falla el) (?:el |la |ningun |nada de )*(?:sonido|audio|voz)\b",
            r"\b(?:sonido|audio|voz|voces)\b[^.!?\n]{0,15}? (?:entrecortad[oa]|distorsionad[oa]|metalic[oa]|"
            r"robotic[oa]|con eco|se corta|cortad[oa]|va y viene|muy baj[oa]|horrible|mal|"
            r"rar[oa]|no (?:<cl>)(?:funciona|va|se oye|sale|anda))\b|\b(?:se oye|se escucha|suena|se me oye|me oyen|"
            r"oigo|me escuchan|se me escucha)(?: todo| muy)? (?:mal|entrecortad[oa]|eco|con eco|fatal|bajo|lejos|"
            r"raro|"
            r"como (?:un|una|en) \w+|a trozos|solo por|ruido|distorsionado|metalico|por un (?:solo )?(?:lado|"
            r"oido))\b|\bchisporrote\w+|\bcrepit\w+|\becos?\b|\bentrecortad[oa]\b",
        ),
        PHYSICAL,
    ),
    Symptom(
        "not recognised",
        r"\b(?:<does_not>)(?:detect(?:a|an|ar|o|ado)|reconoc(?:e|en|er|io|ido)|identifica|pilla|coge|lee|leen|"
        r"agarra|encuentra|ve)\b(?= |\W|$)(?! (?:bien|nada bien|prisa|que|como))|"
        r"\bsolo (?:<cl>)(?:detecta|reconoce|muestra|ve|funciona una|pilla)\b|\bno reconocid[oa]\b|"
        r"\b<cant> (?:<cl>)(?:detectar|reconocer|emparejar|vincular)\w*",
        BROKEN,
    ),
    Symptom(
        "crashes",
        either(
            r"\bse (?:me |nos |le |les )?(?:esta |estan )?(?:cierra|cierran|cerro|cerrando|ha cerrado|apaga|apagan|"
            r"apago|ha apagado|apagando|reinicia|reinician|reinicio|ha reiniciado|reiniciando)"
            r"\b(?! (?:y se enciende bien|la sesion|mi sesion|sesion|el plazo|el mes|la puerta|nominas|las nominas|"
            r"contabilidad|la caja|hoy|manana|a las|el trimestre))(?: (?:solo|sola|solos|de golpe|de repente|"
            r"inesperadamente|sin avisar|cada|continuamente|por si solo|sin mas))?",
            r"\b(?:crashe\w+|casca|casco|peta|peto|petando|revienta|se va (?:al escritorio|a negro|al carajo)|pete|"
            r"ha petado|ha cascado|aborta|abortado|pantallazo)\b",
            r"\b(?:la|el|programa|app|aplicacion|excel|outlook|word|teams|sap|navegador|chrome)\b se (?:me |"
            r"nos )?cae(?:n)?\b(?! (?:la|el|al))",
        ),
        BROKEN,
    ),
    Symptom(
        "freezes",
        either(
            r"\bse (?:me |nos |le |les )?(?:esta |estan |ha |han )?(?:cuelga|cuelgan|colgo|colgado|colgando|congela|"
            r"congelan|congelo|congelado|congelando|traba|traban|trabo|trabado|trabando|"
            r"bloquea|bloquean|bloqueo|bloqueado|tilda|tildo|tildado|pasma|pasmo|atora|frizea|freeza|frizo|laguea|"
            r"lagea|clava|clavo|encasquilla|queda pensando)\b(?! (?:el papel|la hoja|la cuenta|mi cuenta|"
            r"el usuario))",
            r"\b(?:queda|quedo|quedan|quedado|quede|esta|deja|sigue) (?:[\w'/-]+ )?(?:pillad[oa]s?|colgad[oa]s?|"
            r"congelad[oa]s?|trabad[oa]s?|tildad[oa]s?|clavad[oa]s?|paralizad[oa]|pegad[oa]s?|"
            r"atascad[oa]|pensando|cargando|dando vueltas|bloquead[oa]|en (?:cargando|el \d+|\d+ ?%)|"
            r"parad[oa] (?:en|a))\b(?! (?:a la pared|el trabajo|la produccion|por (?:intentos|seguridad)))",
            r"\b(?:<does_not>)respond(?:e|en|er|ia|io|ido)\b(?! (?:a mis|mis|al ticket|nadie|a la incidencia|"
            r"al correo))|\b(?:rueda|circulo|circulito|ruedita|relojito|reloj de arena) (?:dando|girando|"
            r"infinit[oa]|que|azul|sin)\b|"
            r"\b(?:da|dando) vueltas\b|\bcarga(?:ndo)? (?:infinita|eternamente|sin parar|y carga|todo el rato|"
            r"y no)\b|\ba tirones\b|\bcongelad[oa]s?\b|\bcolgad[oa]s?\b",
        ),
        BROKEN,
    ),
    Symptom(
        "slow",
        r"\b(?:lent[oa]s?|lentisim[oa]s?|lentitud|lentit[oa]|lenteja|ralentiza\w*|lag|laguead[oa]|a pedales|"
        r"a paso de tortuga|(?:como una |una )tortuga|una eternidad|(?:tarda|tardan|tardando|demora|demoran|tardo|"
        r"toma|demorando|se toma)(?: (?:como|mas de|casi|unos|mucho|muchisimo|demasiado|siglos|una eternidad|"
        r"horrores|la vida|un monton|bastante|\w+ (?:minutos|horas?|segundos)|media hora|una barbaridad|un mundo|"
        r"anos|lo suyo|horas|en (?:abrir|cargar|arrancar|responder|iniciar|encender|entrar|guardar)|\d+))+|"
        r"baj[oa] (?:rendimiento|velocidad)|mal rendimiento|arrastr\w+|cuesta (?:mucho )?(?:abrir|cargar|arrancar)|"
        r"va (?:muy |super |fatal de )?(?:pesad[oa]|ahogad[oa])|con (?:mucho )?(?:retraso|retardo|delay))\b",
        SLOW,
    ),
    Symptom(
        "certificate expired",
        r"\b(?:certificado|token)s?\b[^.!?\n]{0,25} (?:caduc\w+|expir\w+|venci(?:o|do)|ha vencido|"
        r"no (?:es )?valido)\b|\b(?:caduc\w+|expir\w+|venci\w+) (?:el |los )?certificado",
        BROKEN,
    ),
    Symptom(
        "licence expired",
        r"\b(?:licencia|suscripcion|subscripcion)s?\b[^.!?\n]{0,25} (?:caduc\w+|expir\w+|venci(?:o|da|do|eron)|"
        r"ha vencido|vence|se (?:acabo|ha acabado|termino)|no (?:es )?valida|inactiva)\b|"
        r"\b(?:caduco|caducado|expiro|expirado|vencio|vencido|termino) (?:la |mi |nuestra |el )*(?:licencia|"
        r"suscripcion)",
        BROKEN,
    ),
    Symptom(
        "shows an error",
        either(
            r"\b(?:error|errores|excepcion|aviso(?! de certificado)|advertencia(?! de certificado)|mensaje de error|"
            r"codigo de error)\b(?! (?:mio|humano|"
            r"por error))(?<!por error)",
            r"\b(?:me|nos|le|siempre|solo|y|que|pantalla|pagina|ventana|outlook|excel|vpn|teams|programa|sistema|"
            r"app|windows) (?:me |nos )?(?:dice|pone|salta|suelta|tira|aparece un mensaje|sale un (?:mensaje|aviso|"
            r"cartel))"
            r"\b(?! (?:mi jefe|el jefe|mi companer\w|que (?:el|la|mi) (?:jefe|ticket)))",
            r"\b(?:aparece|aparecen|sale|salen|salta|muestra|lanza|arroja|tira) (?:un |una |el |unos )?(?:mensaje|"
            r"aviso|cartel|ventana|letrero|pop-?up|popup|codigo|pantallita|alerta)\b",
            r"\b0x[0-9a-f]{4,}\b|\b(?:500|502|503|504|404)\b|\b(?:corrupt[oa]s?|invalid[oa]s?|rebota(?:n|do|dos|"
            r"ron)?|devuelt[oa]s?|ilegible)\b|\b(?:disco|buzon|almacenamiento|memoria|bandeja|unidad|"
            r"cuota)\b[^.!?\n]{0,12}? "
            r"(?:llen[oa]s?|al (?:100|limite|tope)|sin espacio|agotad[oa])\b|\b(?:no (?:<cl>)(?:queda|hay|tengo|"
            r"cabe)|sin|falta|poco) (?:mas |suficiente |de |ya )*(?:espacio|memoria|almacenamiento)\b|"
            r"\bllen[oa]\b(?= |\W|$)(?! de)",
        ),
        BROKEN,
    ),
    Symptom(
        "is down",
        r"\b(?:esta|estan|se (?:ha|han)|se nos (?:ha|han)|sigue|siguen|todo|completamente|totalmente|correo|"
        r"internet|servidor|web|vpn|red|wifi|sap|tienda|sistema|telefonos|parece|anda|centralita) (?:completamente |"
        r"totalmente )?"
        r"caid[oa]s?\b(?! (?:al|de la|un))|\bse (?:nos |me )?(?:cayo|cayeron|ha caido|han caido|esta cayendo|"
        r"cae) (?:el |la |los |todo |toda )*(?:correo|internet|servidor\w*|web|vpn|red|wifi|sap|tienda|sistema|"
        r"telefon\w+|centralita|erp|"
        r"crm|portal|pagina|plataforma|intranet|conexion|linea|luz)\b|\bcaida (?:de|del|general|total)\b|"
        r"\b(?:correo|internet|servidor\w*|web|vpn|red|wifi|sap|tienda|sistema|telefon\w+|centralita|erp|crm|portal|"
        r"pagina|plataforma|intranet)\b"
        r"[^.!?\n,]{0,15}? se (?:nos )?(?:cayo|cayeron|ha caido|han caido)\b|\bse (?:nos )?(?:ha ido|fue|ha cortado|"
        r"corto) la (?:luz|corriente)\b|\bsin (?:luz|corriente)\b|\b(?:esta|estan|quedaron|quedado) apagad[oa]s\b|"
        r"\b(?:fuera de servicio|no disponible|no (?:esta|estan) disponibles?|inaccesible|inoperativ[oa]s?|"
        r"tumbad[oa]|apagon|abajo(?= (?:desde|otra|para)))\b",
        BROKEN,
    ),
    Symptom(
        "data lost",
        either(
            r"\b(?:borr(?:o|e|ado|aron|amos|ada|ados|adas|ando)|elimin(?:o|e|ado|aron|amos|ada|ados|adas)|"
            r"sobre ?escri(?:bi|to|bio|bieron|ta)|machac(?:o|ado|aron|ada)|perdi(?:o|do|eron|mos)?|perdid[oa]s|pise|"
            r"pisado|suprimi\w*|formate\w+|vaciad[oa])"
            r" (?:[\w'/-]+ ){0,3}?(?:archivos?|ficheros?|carpetas?|datos|documentos?|correos?|mails?|contactos|"
            r"buzon|presentacion|excel|hojas?|registros|trabajo|version|fotos|informe|planilla|contrato)\b",
            r"\b(?:archivos?|ficheros?|carpetas?|datos|documentos?|correos?|mails?|contactos|buzon|registros|fotos|"
            r"excel|informe|presentacion|planilla|pedidos)\b[^.!?\n]{0,45}? (?:se (?:me |nos |le )?(?:ha |"
            r"han )?(?:borr(?:o|ado|aron|ando)|"
            r"perdi(?:o|do|eron)|elimin\w+|esfum\w+)|(?:ha |han )?desaparec(?:ido|io|ieron)|ya no (?:esta|"
            r"estan) (?:en|los|las)|borrad[oa]s?|eliminad[oa]s?|perdid[oa]s?|sobre ?escrit[oa]s?|machacad[oa]s?)\b",
            r"\b(?:carpetas?|unidad|buzon|archivador|disco|bandeja|base de datos)\b[^.!?\n,]{0,25}? (?:aparece|"
            r"aparecen|sale|esta|estan|quedo|ha quedado|se ve) (?:completamente |toda |todo |"
            r"totalmente )?vaci[oa]s?\b",
            r"\bse (?:me|nos|le) (?:ha |han )?(?:borr(?:o|ado|aron)|perdi(?:o|do|eron))\b(?! (?:la (?:conexion|"
            r"senal|llamada)|el (?:wifi|internet|movil|portatil|telefono)))",
        ),
        LOST_DATA,
    ),
    Symptom(
        "missing",
        r"\b(?:desaparec(?:io|ido|e|en|ieron|ida|idos|idas|iendo)|se (?:me |nos )?(?:ha |han )?(?:esfum\w+|ido los|"
        r"ido el(?! (?:wifi|internet|sonido))|ido la(?! (?:luz|corriente|conexion|senal|imagen|red)))|"
        r"ya no (?:<cl>)(?:esta|estan|aparece|aparecen|sale|salen|veo|ve|vemos|encuentro|existe|figura|muestra|"
        r"tengo (?:el|la|los|las)|"
        r"se ve)|no (?:<cl>)(?:aparece|aparecen|aparecia|aparecio|veo|vemos|ven|encuentro|encontramos|encuentran|"
        r"sale|salen|ve|muestra|muestran|figura|visualiza|visualizan|ha llegado|han llegado|llego|llega|llegan|"
        r"llegaron|recibo|recibimos|recibe|"
        r"entran?(?= (?:los |ni |ningun |correo|mail))|estan?(?= (?:el|la|los|las|mis?|mi) ))(?! (?:nada claro|"
        r"el sentido|claro|como|por que|a tiempo|a final|al trabajo|bien que|que sea|normal))|(?:me|nos|"
        r"le) faltan?(?= (?:el |la |los |las |un |una |mis? |todos|todas|"
        r"correos|archivos|datos|iconos?))|falta (?:el boton|la pestana|la opcion|el icono|un boton|el menu)|"
        r"<cant> (?:<cl>)(?:ver|encontrar|localizar|visualizar|recibir)\w*|dejado de (?:llegar|recibir|entrar|"
        r"ver)\w*|deje de recibir|dejamos de recibir)\b",
        BROKEN,
    ),
    Symptom(
        "does not sync",
        r"\b(?:<does_not>)(?:sincroni[cz]\w*|actualiz(?:a|an) (?:los datos|las carpetas|la bandeja|el calendario|"
        r"los correos))\b|\bsincroni[cz]\w*\b[^.!?\n]{0,20}? (?:falla|error|problema|parad[oa]|atascad[oa]|"
        r"pendiente|conflictos?|no (?:funciona|va|termina|acaba))\b|\b<cant> (?:<cl>)sincroni\w*|"
        r"\b(?:problema|error|fallo)s? (?:de|con la) sincroni\w+|\bdejo de sincroni\w+|\bsin sincroni\w+|"
        r"\bdesincroni\w+",
        BROKEN,
    ),
    Symptom(
        "looks wrong",
        r"\b(?:errata|falta de ortografia|(?:tipo de letra|letra|fuente|color|idioma|logo|nombre|numero|hora|fecha|"
        r"cifras?|dato|datos|resultado|importe|direccion|orden|formato|titulo|pagina|impresora|version|bandeja|"
        r"apellido|cargo|huso|zona horaria|margen|foto|apellidos|total|precio|precios|totales)s?"
        r"(?: [\w'/-]+){0,3}? (?:equivocad[oa]s?|incorrect[oa]s?|mal(?: \w+)?|erronea?o?s?|cambiad[oa]s?|"
        r"antigu[oa]s?|viej[oa]s?|desactualizad[oa]s?|desfasad[oa])|(?:mal|erroneo|equivocado|incorrecto) (?:el |"
        r"la )?(?:nombre|apellido|cargo|logo|idioma|fecha|hora)|(?:datos|cifras|version|numeros) (?:antigu|viej|"
        r"desactualizad)[oa]s|duplicad[oa]s?|"
        r"por duplicado|repetid[oa]s?|descuadr\w+|desordenad[oa]s?|descolocad[oa]s?|desconfigurad[oa]s?|al reves|"
        r"del reves|mal (?:escrito|calculado|alineado|configurad[oa]|traducid[oa]|puest[oa])|calcula mal|suma mal|"
        r"escribe (?:otra|mal|doble|letras|simbolos|raro|caracteres)|caracteres raros|letras raras|"
        r"simbolos raros|(?:sale|salen|se ve|se ven|aparece|aparecen|muestra) (?:muy |todo |toda )?(?:mal|"
        r"descuadrad\w|pequen\w|diminut\w|enorme|cortad\w|en ingles|en otro idioma|girad\w|rar\w)|en (?:ingles|"
        r"otro idioma|chino|aleman)|no cuadra(?:n)?|se ve (?:muy )?(?:pequeno|grande|mal|cortado)|se (?:me |"
        r"nos )?(?:ha |han )?"
        r"(?:cambiado|cambio|desconfiguro|desconfigurado|descoloco)(?! (?:de|el jefe)))\b",
        BROKEN,
    ),
    Symptom(
        "fails",
        r"\b(?:falla(?:n|ndo|do|ba|ron|s)?|fallo|fallos|averia(?:d[oa]s?|s)?|defectuos[oa]s?|en fallo|"
        r"estropead[oa]s?|estropeo|estropeado|fundid[oa]s?|jodid[oa]|kaput|cascad[oa]s?|fastidiad[oa]|malograd[oa]|"
        r"descompuest[oa]s?|descompuso|muert[oa]s?(?! de)|bug|bugs|no hace nada|no pasa nada (?:al|cuando|si)|"
        r"no (?:<cl>)reacciona(?:n)?|sin reaccion|no sirve (?:el boton|la tecla)|abort\w+)\b",
        BROKEN,
    ),
    # Not working for a whole class of verbs: "no puedo abrir", "no imprime", "no me deja guardar".
    Symptom(
        "",
        r"\b(?:<cant>) (?:bien |ni |siquiera |ya |nunca |que )*(?:<cl>)(?!(?:trabajar|hacer (?:mi |nada|el trabajo)|"
        r"usar|utilizar|seguir|continuar|creer|esperar|decir|saber|venir|ir|estar|ser|avanzar|resolver|solucionar|"
        r"arreglar|atender|perder|asistir|ayudar|explicar|"
        r"contestar|responder a|quejar|vivir|permitir|hablar con|contar|recordar|acordar|darte|dar mas|recordar\w*|"
        r"faltar|llamar al|quedar|asegurar|confirmar|producir|facturar si|hacerlo|tener)\w*\b)[a-z]{2,}(?:ar|er|ir|"
        r"or|oner)<enc>\b(?: [a-z]+)?",
        BROKEN,
    ),
    Symptom(
        "",
        either(
            r"\b(?:<does_not>)(?!(?:<no_symptom_verb>)\b)[a-z]{2,}(?:a|e|an|en|aba|ia|aban|ian|aron|ieron|ado|ido|"
            r"to|cho)\b",
            r"\b(?:<does_not>)(?:arranco|encendio|imprimio|llego|abrio|guardo|envio|cargo|instalo|actualizo|conecto|"
            r"salio|entro|mando|termino|aparecio|descargo|subio)\b",
            r"\b(?:dejo|dejaron|ha dejado|han dejado|deja|dejan|paro|para) de (?!funcionar|ir\b|andar|servir|"
            r"trabajar|ser|estar|dar la lata)[a-z]+(?:ar|er|ir)<enc>\b|\b(?:sigue|siguen) sin (?!funcionar|ir\b|"
            r"andar|poder|saber|estar)[a-z]+(?:ar|er|ir)<enc>\b",
            r"\b(?:teclas?|botones?|boton|rueda|letras?|clic|click)\b[^.!?\n,]{0,15}? (?:pegad[oa]s?|se (?:queda|"
            r"quedan|pega|pegan|engancha|hunde|atasca)|doble|repite|repiten|dura|no (?:va|van|marca|responde|"
            r"funcionan?))\b|\b(?:hace|da|escribe|marca) (?:doble (?:clic|click)|dobles?|sol[oa]s?|"
            r"por su cuenta)\b|\bse mueve sol[oa]\b(?! el cursor)",
        ),
        BROKEN,
    ),
    # Nothing but "something is wrong".
    Symptom(
        "does not work",
        either(
            r"\b(?:no|tampoco|ni|ya no|nunca) (?:<cl>)(?:(?:esta|estan|ha|han|quiere|termina de|"
            r"acaba de) )?(?:funcion(?:a|an|aba|aban|ando|o|aron|ado|ar|e)|va|van|iba|anda|andan|andando|yendo|jala|"
            r"jalan|jalando|sirve|sirven|marcha|marchan|furula|rula|chuta|trabaja bien|opera|camina|tira|esta bien|"
            r"estan bien|"
            r"esta operativ[oa]|hace lo que)\b(?= |\W|$)(?! (?:a (?:venir|ser|haber|poder)|con (?:prisa|ninguna)|"
            r"para (?:nada mas|tanto)))",
            r"\b<cant> (?:bien |ni |ya )*(?:<cl>)(?:usar|utilizar|trabajar (?:con|en)|hacer (?:nada )?(?:con|"
            r"en))<enc>\b",
            r"\b(?:funciona|funcionan|va|van|anda|andan) (?:muy |bastante |super |fatal|de pena)?(?:mal|fatal|"
            r"regular|rar[oa]|como (?:quiere|el culo|le da la gana)|de pena|a medias|pesimo|raro)\b|\b(?:raro|rara|"
            r"raros|cosas raras|loco|loca|tonto|tonta|de huelga|patas arriba|hecho polvo|inservible|inutilizable|"
            r"escacharrad[oa]|"
            r"dejo de (?:funcionar|ir|andar|servir)|ha dejado de (?:funcionar|ir|andar)|dejaron de (?:funcionar|ir)|"
            r"han dejado de (?:funcionar|ir)|sigue sin (?:funcionar|ir|andar)|siguen sin (?:funcionar|ir)|"
            r"deja de funcionar)\b",
            r"\b(?:problemas?|problemita|problemon|incidencias?|lios?|inconvenientes?|dificultad(?:es)?|pegas?|"
            r"averia|guerra|la lata|tema(?= con))\b|\b(?:ayuda|ayudar\w*|ayudeis|ayuden|asistencia|"
            r"echar(?:me)? una mano|una mano) (?:con|en|para) (?:el|la|mi|los|las|un|una|mis)\b|\b(?:arreglar|"
            r"reparar|revisar|mirar|echar un vistazo a|reparen|"
            r"arregleis|mireis|reviseis|arreglen|revisen|miren) (?:mi|el|la|nuestro|nuestra|este|esta|al)\b|"
            r"\bnada funciona\b|\balgo (?:le )?(?:pasa|ocurre|va mal|esta mal|falla)\b|\ble pasa algo\b|"
            r"\bpasa algo\b|\besta mal\b",
        ),
        VAGUE,
    ),
)
