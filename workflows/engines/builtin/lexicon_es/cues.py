"""Small Spanish words that say how one clause belongs to another, and how a short answer is to be taken.

Some cues are held against the person's own letters, or the desk's: those allow accents.
"""

CUES = {
    # Where a clause may end inside a sentence.
    "clause": r",? (?:y|e(?= i)|pero|ademas|asi que|porque|por lo que|mientras|aparte|asi como|por otro lado|"
    r"por otra parte|de paso) |[,:] |\s-+ | (?=\d[.)] )| por cierto",
    "plus": r"\b(?:ademas|aparte|asi como|por cierto|por otro lado|por otra parte|de paso)\b",
    # A trouble of the building's, where no symptom of the desk's is named.
    "foreign_trouble": r"\b(?:atascad[oa]|atasc\w+|rot[oa]|fri[oa]|calor|sucio|suci[oa]s|vaci[oa]|gotea|pierde agua|"
    r"huele|ruido|"
    r"inundado|estropead[oa]|no funciona|no va|cuando|cuant[oa]s?|quien|que hay|donde|muy \w+|fundid[oa])\b",
    # The clause opens something else.
    "another": r"\b(?:tambien|por cierto|otra (?:cosa|consulta|duda|pregunta|incidencia|peticion|cuestion)|"
    r"otro (?:tema|"
    r"problema|asunto|problemilla)|aparte|por otro lado|por otra parte|ademas|a parte|y de paso|de paso|"
    r"ya que (?:estoy|estamos)|segund[oa] (?:problema|cosa|tema|asunto)|en segundo lugar|distinto tema|"
    r"no tiene nada que ver|adicionalmente|por ultimo|finalmente|y luego|ah|y otra|igualmente necesito|aprovecho|"
    r"aprovechando|[2-9][.)]|lo segundo|lo otro|una cosa mas|algo mas|otrosi)\b|(?:segund[oa]|tercer[oa]|2o|"
    r"3o)\b(?=\W*(?:,|:|$))",
    # The clause follows from the one before.
    "because": r"\b(?:asi que|por (?:lo que|lo tanto|eso|tanto|ende)|porque|ya que|por culpa de|debido a|"
    r"como consecuencia|"
    r"o sea que|de modo que|con lo (?:que|cual)|lo que (?:hace|provoca|significa|nos|me)|y entonces|entonces|"
    r"y (?:ahora|luego|despues) (?:me |se |no |sale|dice|da)|y (?:me |nos |se )?(?:dice|sale|aparece|pone|salta|"
    r"da|"
    r"muestra|pita|avisa|tarda|queda)|y (?:la|el) (?:mia|mio|viej[oa]|antigu[oa]|actual)|(?:la|el) (?:viej[oa]|"
    r"antigu[oa]|actual)|desde entonces|y desde|mi (?:viej[oa]|antigu[oa]|actual)|el (?:mio|viejo)|la (?:mia|vieja)|"
    r"se (?:me |nos )?\w+|me (?:sale|dice|pide|da|pone|aparece|salta|echa|deja|hace)|no (?:me |se |nos |le |lo |"
    r"la )*(?:deja|abre|carga|responde|"
    r"arranca|enciende|hace|da|funciona|va|puedo|sale|aparece)|es|esta|tiene|da error|sale|aparece|dice|pone)\b",
    # Several things that hang on one: no need each.
    "one_cause": r"\b(?:(?:mism[oa]) (?:base|dock\w*|puerto|hub|cable|enchufe|toma|regleta|switch|adaptador|causa|"
    r"momento|"
    r"motivo)|(?:los|las) dos (?:estan |van )?(?:conectad|enchufad|cuelgan|dependen)\w*|amb[oa]s (?:conectad|"
    r"enchufad)\w*|a la vez|al mismo tiempo|de golpe todo|todo a la vez)\b",
    # The trouble already told, seen once more.
    "same_trouble": r"\b(?:(?:esto|eso|lo mismo|tambien|ahora)(?: tambien| ahora)* (?:<cl>)(?:pasa|pasaba|ocurre|"
    r"sucede|paso|"
    r"ocurrio|pasando|afecta)|(?:el |la )?mism[oa] (?:problema|error|cosa|mensaje|fallo|incidencia|historia|"
    r"tema)|lo mismo|(?:me|le|nos|les) pasa (?:lo mismo|igual|tambien|con)|igual (?:que|con))\b",
    # A second wish that is about the same trouble.
    "remedy": r"\b(?:arregl\w+|repar\w+|sustitu\w+|reemplaz\w+|cambi(?:ar|en|eis|o|arlo|arla|arme)\w*|(?:uno|una|otro|"
    r"otra) (?:nuev[oa]|que funcione|distint[oa]|de prestamo|provisional|de repuesto|temporal|mientras)|"
    r"otr[oa](?= (?:portatil|equipo|ordenador|laptop|raton|teclado|monitor|pantalla|computadora|cable|cargador|"
    r"por favor|,|\.|$))|nuev[oa]s?(?= |\W|$)|prestad[oa]|prestamo|mir(?:ar|en|eis)\w*|revis\w+|"
    r"ayud\w+|solucion\w*|soluciones|resolver\w*|tecnico|que alguien venga|alguien (?:puede|podria)|venir|"
    r"pasar(?:se|os)?|desbloque\w+|restable\w+|resete\w+|reinici\w+|orienta\w+|repuesto|echar un vistazo)\b",
    "greeting": r"^\W*(?:(?:hola|holi|buenas|buenos dias|buen dia|buenas (?:tardes|noches)|hey|ey|estimad[oa]s?|"
    r"saludos|"
    r"querid[oa]s?|muy buenas|que tal|hi|hello)(?: (?:a todos|todos|equipo|companeros|soporte|informatica|"
    r"sistemas|a tod@s|chicos|gente|de nuevo|amigos|senores|equipo de (?:soporte|ti|it|sistemas)|de soporte|it|"
    r"ti|mesa de ayuda|que tal|dias|tardes|muy)){0,3}[\s,.!:-]*)+",
    "courtesy": r"\b(?:gracias|muchas|mil|por favor|un saludo|saludos|cordiales|atentamente|perdon|disculpa\w*|"
    r"de antemano|"
    r"hola|buenas|buenos|dias|tardes|vale|ok|okey)\b",
    "bare_answer": r"^\W*(?:si|no|claro|vale|ok|okey|correcto|exacto|exactamente|quiza\w*|puede|aun no|todavia no|"
    r"nunca|"
    r"siempre|por supuesto|creo que si|creo que no|ningun\w*|nada|ambos|ambas|los dos|las dos|todos|todo|"
    r"a veces|desde \w+|solo yo|solo a mi|a mi solo|efectivamente|asi es|negativo|afirmativo|"
    r"tampoco)\b[^.!?\n]{0,25}$",
    "no_name": r"^(?:yo|el|la|los|las|un|una|esto|eso|esta|este|ese|mi|mis|nuestro|nuestra|que|como|cuando|donde|quien|"
    r"cual|por|porque|hola|buenas|buenos|si|no|vale|ok|desde|despues|cada|todo|toda|todos|nada|algo|alguien|"
    r"nadie|y|o|pero|tambien|ademas|a|al|en|de|del|con|sin|para|hoy|ayer|manana|puede|puedo|pueden|podeis|"
    r"podrian|necesito|quiero|"
    r"es|son|esta|estan|hay|se|me|nos|le|les|lo|su|sus|gracias|dias|tardes|noches|estimados|estimado|perdon|ahora|"
    r"ya|entonces|aqui|ayuda|urgente|lunes|martes|miercoles|jueves|viernes|sabado|domingo|error|solo|muy|tengo|"
    r"tenemos|estoy|estamos|soy|favor|saludos|un saludo|problema|incidencia|jefe|director|companero|companera|"
    r"usuarios|sistema|"
    r"ultimo|otro|otra|nuevo|nueva|cuenta|correo|ticket|it|ti|erp|pc|hace|tras|segun|mientras|aunque|cuanto|sale|"
    r"dice|pone|va|he|ha|hemos|se|te|les)$",
    # Somebody's question that the next message answers, read from the desk's words.
    "asks_solved": r"\b(?:te ha servido|le ha servido|ha servido|ha ayudado|sirvi\u00f3|ayud\u00f3|"
    r"se (?:ha )?solucion\w+|"
    r"(?:ha quedado |est\u00e1 )?resuelto|ha funcionado|funcion\u00f3)\b",
    "no": r"^\W*(?:no|nop|nones|pues no|todavia no|aun no|desgraciadamente no|lamentablemente no|que va|para nada|"
    r"negativo|tampoco)\b",
    "yes": r"^\W*(?:si|sip|sii+|claro|pues si|asi es|efectivamente|correcto|afirmativo|por desgracia si|me temo que si|"
    r"creo que si|exacto)\b",
    "ticket_word": r"\b(?:tickets?|incidencias?(?= (?:sd|abierta|que|numero|anterior|n))|(?:mi|la|esa|el|mis|"
    r"una) (?:incidencia|solicitud|peticion|caso|reporte|folio)|caso (?:sd|numero|abierto)|folio|parte)\b",
    "shouting": r"\b(?:urgent\w*|urge|asap|p1|prioridad (?:1|uno|alta|maxima)|inmediat\w+|emergencia|cr[i\u00ed]tico|"
    r"maldit[oa]|mierda\w*|joder|co\u00f1o|hostia|put[oa]s?|puta madre|cabr[o\u00f3]n\w*|carajo|pinche|"
    r"chingad\w+|verga|est[u\u00fa]pid[oa]|idiot\w+|in[u\u00fa]til\w*|verg\u00fcenza|vergonzos[oa]|ya mismo|"
    r"cuanto antes|dichos[oa]|"
    r"condenad[oa]|asqueros[oa]|put[oa]|jodid[oa]|est\u00fapid[oa])\b",
    # Words that say nothing about what is wrong; two others beside a thing make a symptom of the words themselves.
    "filler": r"(?:un|una|unos|unas|el|la|los|las|mi|mis|nuestro|nuestra|nuestros|tu|su|sus|este|esta|esto|estos|"
    r"ese|esa|"
    r"eso|aquel|lo|yo|tu|el|ella|nosotros|ellos|me|te|se|nos|os|le|les|es|son|era|eran|fue|ser|soy|esta|estan|"
    r"estoy|estamos|estaba|he|has|ha|hemos|han|haber|hay|tengo|tiene|tenemos|tienen|tener|tenia|hago|hace|hacer|"
    r"hacen|puedo|puede|"
    r"pueden|podeis|podria|podrian|puedes|poder|quiero|queria|quisiera|debo|de|del|en|a|al|con|por|para|sobre|desde|"
    r"sin|y|e|o|u|pero|si|no|como|que|porque|pues|entonces|ok|vale|favor|gracias|muchas|hola|buenas|buenos|dias|"
    r"tardes|noches|estimados|equipo|companeros|todos|todo|toda|todas|aqui|ahi|alli|ayuda|ayudar|ayudarme|ayudeis|"
    r"ayuden|ayudenme|"
    r"soporte|informatica|sistemas|alguien|algo|nada|nadie|necesito|necesita|mirar|mirarlo|mireis|revisar|ver|vean|"
    r"pregunta|duda|consulta|llamar|llamo|escribo|escribir|contacto|hoy|ahora|otra|otro|vez|todavia|aun|ayer|manana|"
    r"tarde|bien|mal|dia|semana|siempre|solo|tambien|muy|mucho|mucha|bastante|demasiado|asap|urgente|urgentemente|"
    r"urge|pronto|"
    r"tiempo|nuevo|nueva|viejo|vieja|propio|trabajo|trabajar|trabajando|funciona|funcionan|funcionar|va|van|anda|"
    r"empresa|oficina|voy|ir|venir|se|sabe|creo|cosa|cosas|tipo|llama|llamado|nombre|siento|perdon|disculpa|"
    r"disculpen|saludo|saludos|jefe|jefa|director|companero|companera|usuario|usar|uso|usa|cuando|cual|quien|donde|"
    r"tal|ya|bueno|eh|"
    r"oye|mira|quizas|poco|mas|menos|mismo|misma|ultimo|ultima|antes|luego|nunca|decir|digo|dice|rapido|posible|"
    r"cada|sr|sra|don|guapos|porfa|arreglar|arregladlo|arreglen|arreglo|reparar|solucionar|solucionarlo|solucion|"
    r"resolver|asistencia|caso|ticket|incidencia|tema|problema|problemas|importante|prioridad|p1|director|gerente|"
    r"mensaje|cuanto|tras|les|pasa|ocurre|echar|mano|dar|da|uno|dos|toca|llevo|llevamos)",
    "cause": r"\b(?:porque|debido a|por culpa de|ya que|la causa|el motivo|se debe a|es por|seguramente|probablemente|"
    r"es que)\b",
    # Words that answer no question about the thing or the symptom.
    "no_answer": r"\b(?:no (?:lo )?se|ni idea|no tengo (?:ni )?idea|no estoy segur[oa]|enviad?lo|enviar(?:lo)? ya|"
    r"mandad?lo|"
    r"mandalo|envialo|da igual|dejalo|olvidalo|persona|humano|ticket|no funciona\w*|no va\b|no anda|"
    r"no me importa|para ya|gracias|lo que sea|igual|lo mismo)\b|^\W*(?:si|no|nop|ok|vale|claro|quizas|todo|"
    r"todos|desde|ninguno|nada|algo|"
    r"eso|esto|hola|buenas|urgente)\b[^.!?\n]{0,20}$",
    "asks_entered": r"\b(?:contrase\u00f1a|credenciales|introdu\w+|escrib\w+|datos|clave)\b",
    # A told step that is the trouble itself.
    "not_aside": r"\b(?:borr\w+|elimin\w+|machac\w+|sobre ?escri\w+|ahora|mal|sin querer|accidente|por error|"
    r"bloque\w+|error|"
    r"falla|fallo|colg\w+|cuelga)\b",
    # Symptoms that say "not" themselves.
    "own_negation": r"\b(?:no|nunca|sin|nada|nadie|ningun\w*|imposible|tampoco|ni|dejo de|deja de|dejado de|ya no|"
    r"fall\w+|solo|"
    r"perd\w+|denegad[oa]|incorrect[oa]|mal|impide\w*|desapare\w+|cero|falta\w*)\b",
    # A wish for "the thing my colleague uses" names nothing (triage policy, section 8).
    "unnamed": r"^(?:acceso |permisos? |derechos? )?(?:a |al |para |en |de |sobre )?(?:un |una |el |la |lo |ese |esa |"
    r"este |esta |eso |esto |mi |los |las |mism[oa] |todo |aquel |aquello )*(?:(?:cosas?|algo|eso|esto|todo|"
    r"aquello|que|mismo|misma|historia|lo de siempre|chisme|cacharro)(?=\W|$)|(?:sistema|sitio|acceso|permisos?|"
    r"derechos?|programa)(?=\W*$))|"
    r"^(?:necesito|quiero|dadme|quisiera|solicito) (?:el |un |los )?(?:acceso|permisos?)$|^(?:necesito|"
    r"quiero) lo mismo\b|^(?:[a-z]+ )?(?:el |la |un |una |ese |esa |este |esta |mism[oa] )+(?:programa|"
    r"aplicaci[o\u00f3]n|app|software|herramienta|sistema|cosa)s?\b(?: (?:que|de)[\w' ]{0,30}(?:tiene|usa|usan|"
    r"tienen|usamos|siempre|todos|compa\u00f1er\w))?$",
    "exact_error": r"[\"'].*[\"']|(?:(?:error|codigo|stop|evento|estado|excepcion|fallo)\b.{0,14}?)?(?:0x[0-9a-f]+|"
    r"[a-z0-9]+_\w+|[a-z]*[-_]?\d[\w.-]*)",
    "asks_policy": r"\b(?:pol[i\u00ed]ticas?|normas?|normativa|permitid[oa]|se permite|autorizad[oa]|"
    r"est[a\u00e1] prohibido|"
    r"nos dejan)\b",
    # Who comes, goes or moves.
    "leaves": r"\b(?:se (?:va|marcha|jubila|desvincula)|deja|dej[o\u00f3]|abandona|baja|[u\u00fa]ltimo d[i\u00ed]a|"
    r"offboarding|cerrar|deshabilit\w+|desactiv\w+|eliminar|borrar|quitar|bloquear|suspender|revocar|retirar|"
    r"cese|ya no trabaja)\b",
    "moves": r"\b(?:cambi\w+|pasa|se traslada|traslad\w+|se mueve)\b",
    # "Cómo puedo ..." in front of what is asked.
    "how_question": r"^c[o\u00f3]mo (?:puedo |podemos |se puede |se podr[i\u00ed]a |podr[i\u00ed]a |hago (?:para )?|"
    r"hacemos (?:para )?|hay que |tengo que |debo |puede \w+ |deber[i\u00ed]a )?",
    "access_to": r"^(?:(?:de|lectura|escritura|y|/|edici[o\u00f3]n|total|completo|necesito|quiero|tener|el|los|un|"
    r"mi|dar|"
    r"darme|-)+ )*(?:accesos?|permisos?|derechos?|privilegios|rol|cuenta|entrar|acceder)(?: de (?:lectura|"
    r"escritura|edici[o\u00f3]n|administrador|solo lectura)(?: y (?:lectura|escritura))?)? (?:a|al|para|en|"
    r"sobre|de|del) ",
    "verb_before": r"^(?:(?:a\u00f1ad\w+|agreg\w+|met\w+|inclu\w+|pon\w+)(?: a)? [\w'.-]+(?: [A-Z][\w'.-]+)? (?:al?|"
    r"en)|"
    r"necesit\w+|quiero|quer[i\u00ed]a|quisiera|queremos|pedir|instalar\w*|comprar|prestar|dar\w*|cambiar|"
    r"reemplazar|crear|configurar|falta\w*|para|abrir|acceso|contrase\u00f1a (?:de|del|para)|clave (?:de|del|"
    r"para)|entrar (?:en|al?)|acceder (?:en|al?)|"
    r"licencias? (?:de|para)|solicito|nuev[oa]|nuestr[oa]|mi|el|la|los|las|un|una|al|del|de|a|en|"
    r"compa\u00f1er[oa],?|emplead[oa],?|becari[oa],?|llamad[oa]|me|nos)\s+",
    # What is wanted of a program, from a wish; anything else is an installation.
    "to_uninstall": r"desinstal|quitar el programa",
    "to_licence": r"licencia|suscripci",
    "to_upgrade": r"ampliar|pasar a",
    "to_update": r"actualiz",
    "to_activate": r"activ",
    "forgotten": r"olvid|acuerd|recuerd",
    # Words of a title: one that follows its thing without a colon, and a place that needs no comma.
    "predicate": r"(?:est\u00e1|no|se|va|pide|da|falla)\b",
    "place_word": r"(?:en|al|cerca|junto)\b",
    "of_place": r"^(?:del|de la|de los|de las|de|desde) ",
    # One word that says what a simple thing does.
    "verb": r"[\w'-]{4,}(?:a|an|e|en|ando|iendo|ado|ido)",
    # What stands around the name of a program that no list knows.
    "program_word_before": r"\b(?:(?:pantalla|formulario|listado|informe|campo|pestana|boton|menu|modulo|ficha|"
    r"pedido|cuenta|"
    r"contrasena|clave|usuario|version|licencias?) (?:de|del|en|para)|instal\w+|reinstal\w+|desinstal\w+|"
    r"actualizar|abrir|abro|arrancar|usar|uso|usamos|utilizo|entrar (?:en|a)|acceder a|loguear\w* en|dentro de|"
    r"llamad[oa]|se llama|via|programa|aplicacion|app|herramienta|sistema|portal|software|plataforma|"
    r"gestor) (?:el |la |al |del |de )?$",
    "program_word_after": r" (?:app|web|online|instalad[oa]|no (?:<cl>)?(?:abre|carga|arranca|deja|funciona|guarda|"
    r"imprime|responde|"
    r"acepta|genera)|se (?:me |nos )?(?:cierra|cuelga|queda|bloquea|cae)|da (?:un )?error|va (?:lento|fatal|"
    r"muy))\b",
    "acts_like_program": r" (?:ya |siempre |solo |ahora |sigue |tambien |hoy )*(?:no (?:<cl>)?(?:abre|carga|arranca|"
    r"deja|funciona|va|"
    r"guarda|imprime|responde|acepta|genera|inicia|encuentra|muestra|actualiza|calcula|exporta|envia|conecta|"
    r"sincroniza|me deja|nos deja)|se (?:me |nos )?(?:cierra|cuelga|queda|bloquea|cae|congela|ha \w+)|"
    r"da (?:un )?error|va (?:lento|fatal|muy|mal)|falla|peta|tarda|dice que|me dice|nos dice|esta (?:caid|lent|"
    r"parad|bloquead|colgad)\w*|(?:me )?(?:pide|muestra|imprime|calcula|duplica|borra|pierde))\b",
    "before_noun": r"\b(?:el|la|los|las|mi|mis|su|sus|nuestro|nuestra|nuestros|nuestras|un|una|unos|unas|este|esta|"
    r"ese|esa|"
    r"estos|estas|otro|otra|cada|nuevo|nueva|del|al|dos|tres) ",
    "adjective": r"(?:nuev[oa]s?|viej[oa]s?|propi[oa]|otr[oa]s?|actual|ultim[oa]|segund[oa]|primer[oa]?|mism[oa]|gran|"
    r"pequen[oa]|entero|principal)",
    "is_so": r"\b(?:es|esta|estan|parece|sale|salen|se ve|queda|va|muy|demasiado|un poco|bastante|super|tan|algo) $",
    "since": r"\bdesde\b",
    # In front of words of everybody's life that only say when: "desde la comida", "al volver de vacaciones".
    "as_time": r"\b(?:desde|despues de|tras|antes de|durante|hasta|volver de|vuelto de|vuelta de|vengo de|a la)"
    r"(?: (?:mi|la|el|las|los|su|una?|esta|baja|permiso|estas|mis)){0,3} $",
    "begins_question": r"^\W*(?:(?:hola|buenas|oye|y|perdon)\W+)?(?:es|son|hay|puedo|podemos|podria|puede|que|quien|"
    r"cuando|donde|"
    r"como|cual|cuales|cuanto|cuantos|cuantas|me|sabeis|teneis|tienen) ",
    "likened": r"\b(?:como(?: si| un| una)?|parece)(?: \w+){0,3} $",
    "wanted_so": r"\b(?:debe|deberia|tiene que|hay que|que) (?:estar|ser|quedar) $",
    # A list, and a message that says how many things it holds.
    "enumerates": r"(?<!\w)[2-9][.)](?= )|(?:^|(?<=\n))[-*\u2022] ?|^\W*(?:segundo|tercero|en segundo lugar|por ultimo|"
    r"finalmente)\W",
    "announces": r"\b(?:dos|tres|cuatro|cinco|varias|un par de|unas|2|3|4|5) (?:\w+ )?(?:cosas|cosillas|cositas|temas|"
    r"problemas|peticiones|incidencias|asuntos|preguntas|dudas|consultas|solicitudes)\b",
    # Asked in general: what does not happen there is no trouble.
    "asks_how": r"^\W*(?:\w+\W+){0,3}?(?:como|que|cual|donde) (?:puedo|podemos|se puede|hago|hacemos|debo|debemos|"
    r"tengo que|"
    r"hay que|se (?:hace|pone|cambia|configura|usa|conecta|instala|activa))\b",
    # One thing put right by the next.
    "mends": r"\b(?:perdon,? (?:no|digo|quiero decir|es|era|el|la)|no,? (?:espera|perdon|digo)|quiero decir|"
    r"quise decir|"
    r"digo(?=,? (?:el|la|mi))|mejor dicho|o mas bien|correccion|rectifico|bueno,? no)\b",
    # In front of a time that is a threat and no event.
    "threat": r"\b(?:si|como|o) (?:no|esto|nadie|o)\b[^.!?\n]{0,45}$",
    # Asked for, not told: "podéis reiniciar".
    "asked_for": r"\b(?:podeis|puede|pueden|puedes|podria|podrian|por favor|para|hay que|debo|necesito|tengo que|"
    r"que) (?:alguien |me |lo |la |nos )?$",
    # Where a thing only stands beside what is told.
    "beside": r"\b(?:en|al|tras|para|detras|cerca|por|junto|antes|durante|desde|sobre|como|que|hasta|via|bajo|con|"
    r"segun|"
    r"de|del|a)"
    r"(?: (?:el|la|los|las|mi|nuestro|nuestra|un|una|su|este|esta|ese|esa))? $",
    "on_own_machine": r"\b(?:en|desde|de) (?:el|la|mi|nuestro|nuestra|su|este|esta|los|las|ambos|todos los|cada|un|"
    r"cualquier)(?: nuevo| propio)? $",
    # Places named as a whole; beside a count of people, "todos en la oficina" is that count.
    "whole_place": r"\b(?:tod[oa]s?|enter[oa]|complet[oa]|empresa|compa\u00f1\u00eda|sede|edificio|planta|piso|"
    r"f\u00e1brica|"
    r"fabrica|sucursal|almac\u00e9n|almacen|campus|hospital|tienda)\b",
    # What the desk asked, and an answer that there is none.
    "asks_error": r"\berror\b",
    "none_of_it": r"^\W*(?:ningun\w*|nada|no|nop|no (?:hay|sale|aparece|da)|sin|ni uno|n/?a)\b[^.,;!?\n]{0,40}",
    "acknowledges": r"^\W*(?:(?:ok|okey|okay|vale|de acuerdo|perfecto|entendido|bien|muy bien|genial|estupendo|guay|"
    r"recibido|"
    r"listo|claro|bueno|dale|sale|va|ya veo|super|de lujo|okis|anotado)\W*){1,3}$",
    # It was only that: the person found the cause.
    "past": r"\b(?:era|eran|estaba|estaban|habia|solo era|era solo|resulta que|resulto que)(?: [\w'-]+){0,3} $",
    "article": r"^(?:(?:el|la|los|las|mi|mis|nuestr[oa]s?|un|una|este|esta|ese|esa|su|al|del|otro|otra|por favor)\s+)+",
    "negation": r"\b(?:no|nunca|nadie|ningun|ninguno|ninguna|ni|sin|tampoco|nada|jamas|antes de)\b",
    "clause_break": r"[,.;:!?\n]| pero | aunque | sin embargo | porque | asi que | y ",
    # Searched right before a word; these end in "$".
    "ruled_out": r"\b(?:no (?:es |era |en |con )?|en vez del?|en lugar del?|y no |sino no )(?:el |la |mi |un |una |"
    r"de |los |"
    r"las )?$",
    "not_that": r"\b(?:no|no es|no son|no para|solo|nunca|no en|no a) (?:en |a |para |toda |todo )?(?:la |el )?$",
    "direct_not": r"\b(?:no|nunca|tampoco|no es|no esta|no estoy|sin|ya no)(?: realmente| del todo| aun| todavia|"
    r" es| esta)? $",
    "aside_word": r"\b(?:en|desde|a|al|tras|con|via|por|para|usando|detras|junto|dentro|cerca|del?)(?: (?:el|la|los|"
    r"las|mi|"
    r"mis|nuestro|nuestra|un|una|su|este|esta|todos?|de))* $",
    # What many depend on, when it burns or gets wet.
    "is_fine": r"(?: (?:en si|mism[oa]))? (?:conecta|va|van|funciona|funcionan|anda|andan|carga|abre|jala|esta|entra)"
    r"(?: (?:ya|todo|muy))* (?:bien|perfect[oa]|perfectamente|de maravilla|sin problemas?|normal|fino)\b(?! \w)",
    "server_equipment": r"\b(?:servidor(?:es)?|racks?|cpd|centro de datos|sala de (?:servidores|m[a\u00e1]quinas)|"
    r"cuarto de servidores|data ?center|switch(?:es)?|router|sai|armario de (?:red|comunicaciones))\b",
    "hope": r"\b(?:si|cuando|hasta que|espero que|ojala|quiero que|necesito que|para que|por favor|haced que|hagan que|"
    r"antes de que|una vez que|que)(?: \w+){0,3} $",
    # In "it works again" and the like: what takes it back, and where the denial is the statement itself.
    "denial": r"\b(?:no|nunca|nada|a veces|si|cuando|hasta|deja|dejo)\b",
    "own_denial": r"(?:(?:ya )?no (?:hace falta|es necesario|lo necesito|la necesito|necesito|pasa nada|os preocup|"
    r"se preocup|"
    r"te preocup|hay problema|hay nada|era nada|hag|es nada|me hace|mandeis|envi)|da igual|nada|olvid)",
}
