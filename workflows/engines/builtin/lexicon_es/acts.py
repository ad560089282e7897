"""What Spanish messages do beside describing a need, and what is none of the desk's business."""

from workflows.engines.base import ActKind, SmalltalkKind

from ..lexicon import either

A, S = ActKind, SmalltalkKind

_SOMEONE = (
    r"(?:una? |algun |alguna |algun otro |otra |vuestros |el |la |un |de |sus )*(?:persona|human[oa]|ser humano|"
    r"alguien|agente|operador\w*|tecnic[oa]|companer[oa]|person\w* (?:real|de verdad)|responsable|supervisor\w*|"
    r"encargad[oa]|especialista|asesor\w*|empleado|gente|jefe de (?:soporte|sistemas|it)|representante|ejecutivo|"
    r"ingenier[oa])"
)

# (kind, source, when): `when` is "always", "replying" (the desk spoke before) or "ticket" (a ticket exists).
ACTS = (
    (
        A.WANTS_HUMAN,
        either(
            rf"\b(?:hablar|hable|habl(?:o|emos)|pas(?:ar|adme|eme|enme|ame|eis|e|arme|en)|comunic(?:ar|arme|a|ame|"
            rf"enme|adme)|ponme|pon(?:er|edme|ganme|game|me|erme|gais)|contact(?:ar|arme|o)|transfer\w+|escal\w+|"
            rf"deriv\w+|atend\w+|atiend\w+|conectar?me|chatear|tratar|dirigirme|conecta(?:dme|me|"
            rf"nme))(?: (?:directamente|ya|por favor|me|nos|mejor|con|a|por|al telefono|en persona|esto|mi caso|lo|"
            rf"la llamada|un momento))* (?:con |a |por |l )?{_SOMEONE}\b(?! (?:mas (?:en|de)|que (?:me )?(?:tiene|"
            rf"comparti|usa)|de (?:rrhh|recursos|contabilidad|nominas)))",
            r"\b(?:quiero|necesito|prefiero|exijo|quisiera|me gustaria|dame|denme|dadme|"
            r"queremos) (?:que me (?:atienda|llame|conteste|responda) )?(?:hablar con )?(?:a )?(?:una? "
            r")?(?:persona(?: (?:real|humana|de verdad|de carne y hueso))?|humano|ser humano|tecnico|"
            r"agente(?: (?:real|humano))?|operador(?:a)?|alguien (?:real|humano|de verdad|de carne))\b(?! (?:nueva|"
            r"para el puesto))|\b(?:persona|alguien) (?:real|humana|de verdad|de carne y hueso)\b|^\W*(?:humano|"
            r"agente|operador|una persona|persona|persona real|un humano|tecnico|asesor|un agente)(?: por favor|"
            r" ya)?\W*$",
            r"\bno (?:quiero |pienso |voy a |me apetece )?(?:hablar|chatear|tratar|escribir|seguir hablando|"
            r"discutir) con (?:un |una |este |esta |el |la |maquinas?|robots?|bots?)?(?:bot|robot|maquina|ordenador|"
            r"ia|chat ?bot|contestador)?s?\b|\bhay (?:alguna |algun |una |un )(?:persona|humano|tecnico)(?: (?:real|"
            r"humana|de verdad))? ?(?:ahi|por ahi|disponible|con (?:la|el) que|que)\b|\b(?:una persona|un humano|"
            r"alguien|un tecnico|un agente|un responsable) (?:me|nos) (?:llame|llamen|atienda|atiendan|contacte|"
            r"conteste)\b|\batencion (?:humana|personal)\b|\bsoporte humano\b|\b(?:que )?(?:me|nos) (?:llame|llamen|"
            r"atienda|atiendan|"
            r"contacte) (?:una persona|un humano|alguien|un tecnico|un agente|un responsable)\b",
        ),
        "always",
    ),
    (
        A.WITHDRAWS,
        either(
            r"\b(?:olvid(?:a|adlo|alo|enlo|elo|ad|en|aos|ense|ate)|olvidemos)(?: (?:de |lo (?:dicho|anterior)|eso|"
            r"esto|mi (?:mensaje|peticion|solicitud)|lo que))?(?= |\W|$)(?! (?:la|el|mi) (?:contrasena|clave|pin))|"
            r"\b(?:dejad?lo|dejenlo|dejelo|nada,? (?:dejad?lo|ya|dejenlo|olvid\w+)|da igual|no importa ya|"
            r"ya no importa|no os preocupeis|no se preocupen|no te preocupes|no se preocupe|falsa alarma|"
            r"no era nada|ya esta(?= *(?:$|[.,;!]| (?:arreglad|solucionad|resuelt|funcionand|gracias|era|todo|me|"
            r"va)))|"
            r"perdon,? ya)\b(?! el (?:movil|pc|equipo))",
            r"\b(?:ya|ahora|se|todo|de repente|al final|pues|vuelve a|ha vuelto a|volvio a|me|nos)(?: (?:me |se |"
            r"nos |ya |si |mismo |todo |por fin |otra vez |solo |lo |la |ha |he |hemos |vuelve a |a |ha vuelto a |"
            r"vuelto a ))*(?:funciona(?:r|ndo)?|va bien|va|anda|ir bien|ir|entra|imprime|carga|conecta|arranca|abre|"
            r"enciende|arregl(?:o|ado|e|ada)|solucion(?:o|ado|e|ada)|resolvi(?:o|do)?|resuelto|resuelta|"
            r"esta (?:arreglado|solucionado|resuelto|bien|ok|funcionando)|hay (?:internet|conexion|red)|he podido|"
            r"pude|puedo|"
            r"consegui|conseguido|lo encontre|lo he encontrado|aparecio|ha aparecido|lo tengo)(?: (?:bien|solo|sola|"
            r"perfectamente|de nuevo|otra vez|todo|normal|sin problemas|perfecto|yo|por si solo|ya|"
            r"correctamente))*(?= *(?:$|[.,;!)]| (?:gracias|asi que|no (?:hace|necesit|es)|perdon|disculp|era|"
            r"podeis|pueden|muchas|y perd|sola?|entrar|era que)))",
            r"\b(?:ya )?no (?:me )?(?:hace(?:n)? falta|lo necesito|la necesito|necesito (?:nada|ayuda|ya)|"
            r"es necesari[oa]|necesitamos|los necesito|hace falta|hagais nada|hagan nada)(?= *(?:$|[.,;!]| (?:ya|"
            r"que|nada|gracias|el|la|mas)))(?! (?:mas que|reiniciar))|\b(?:cancel(?:a|ad|en|ar|adla|adlo|alo|enlo|o|"
            r"enla|emos)|anul(?:a|ad|en|ar|adlo|enlo)|retir(?:o|ad|en)|cerrad|cierren|cierra|podeis cerrar|"
            r"pueden cerrar|elimin(?:ad|en)) (?:la |el |mi |esta |este |esa |lo )?(?:peticion|solicitud|ticket|"
            r"incidencia|pedido|lo dicho|consulta|caso|reporte|mi)\b|\bignor(?:a|ad|en|e) (?:mi|este|el|lo|esto|eso|"
            r"la|esta)\b(?! (?:anterior|instruccion|regla|todas|tus|sus))|"
            r"^\W*(?:solucionado|resuelto|arreglado|listo ya|ya esta)(?=\W*(?:$|,|\.|!))|\b(?:estaba|era|"
            r"resulta que estaba|habia|resulto (?:ser|que))(?: (?:solo|simplemente|que|yo|el|la|"
            r"no))* (?:desenchufad[oa]|desconectad[oa]|apagad[oa]|el (?:cable|enchufe|interruptor|bloq mayus)|"
            r"sin enchufar|suelt[oa]|en silencio|silenciad[oa]|culpa mia|error mio|fallo mio|mi culpa|muteado|"
            r"mal enchufad[oa]|las mayusculas)\b|\b(?:se )?(?:ha |han )?(?:arreglo|arreglado|solucionado|soluciono|"
            r"resuelto|resolvio) (?:sol[oa]|por si sol[oa]|al reiniciar|reiniciando)\b|"
            r"\b(?:lo|la) (?:he |hemos )?(?:arregle|arreglado|solucione|solucionado|resolvi|resuelto|consegui|"
            r"conseguido|encontrado|encontre)(?: yo)?\b(?=\W|$)(?! (?:con vuestra|gracias a (?:vuestr|tu|su)))",
        ),
        "always",
    ),
    (
        A.CONFIRMS_SOLVED,
        r"\b(?:(?:eso|esto|el (?:articulo|enlace|consejo|truco|tutorial)|la (?:guia|respuesta|solucion)|los pasos|"
        r"con eso|con esto|asi|vuestro consejo|las instrucciones)(?: (?:si|ya|lo|me|la|ha|han|se|todo))* (?:ha |"
        r"han )?(?:funcion(?:o|ado|a)|ayud(?:o|ado|aron)|sirvi(?:o|do|eron)|sirve|arregl(?:o|ado)|solucion(?:o|ado)|"
        r"resuelto|resolvio|era)|(?:ha|han) (?:funcionado|servido)|(?:me|nos) (?:ha |han )?(?:servido|sirvio|"
        r"ayudado|ayudo|funciono|funcionado)|(?:problema )?(?:solucionado|resuelto|arreglado)|ya (?:puedo|pude|"
        r"he podido) (?:entrar|imprimir|acceder|conectar\w*|abrir|"
        r"trabajar|iniciar)|(?:era )?(?:justo )?(?:eso|lo que necesitaba|justo eso)(?=\W*(?:$|,|\.|!| gracias))|"
        r"todo (?:bien|correcto|ok|perfecto|en orden)(?: ya| ahora)?|(?:perfecto|genial|estupendo|si|"
        r"listo),? (?:ya |eso |asi |ahora |me |si )*(?:funciona|va|sirve|funciono|anda|ha funcionado|entra|"
        r"me sirve)|(?:ya )?(?:funciona|va|anda)(?: ya| de nuevo| bien)?,? (?:muchas |mil )?gracias|(?:podeis|"
        r"puedes|pueden|puede) (?:ya )?cerrar(?:lo|la)?(?: (?:el|la|mi) (?:ticket|incidencia|caso|solicitud))?)\b",
        "replying",
    ),
    (
        A.GIVES_UP,
        r"\bno (?:lo |la |los )?(?:se|sabria)(?: (?:decir\w*|la verdad|exactamente|seguro|mas|nada mas|muy bien|"
        r"bien|lo siento|sinceramente))?(?=\W*$|[.,;!]| (?:que (?:modelo|version|es|tipo|mas)|cual|desde cuando|"
        r"cuando|donde|quien|el (?:modelo|numero)|la (?:version|marca)|como se llama))|\b(?:ni (?:idea|zorra|"
        r"pajolera|puta idea)|no tengo (?:ni )?(?:la )?(?:mas minima |menor )?idea|no estoy segur[oa]|no sabria|"
        r"no me acuerdo|no lo recuerdo|no recuerdo|y yo que se|yo que se|vaya usted a saber|a saber|"
        r"eso es todo(?: lo que (?:se|puedo))?|no (?:se|tengo) (?:nada )?mas|es todo lo que se|"
        r"deja(?:d)? de preguntar|dejen de preguntar|"
        r"basta de preguntas|demasiadas preguntas|tantas preguntas|(?:no )?mas preguntas|que pesad[oa]|"
        r"nada mas que (?:anadir|decir|agregar)|no puedo decir mas|no os puedo decir mas)\b|^\W*(?:da igual|paso|"
        r"lo que sea|n/?a|ninguno|desconozco|lo desconozco|no aplica)\W*$",
        "replying",
    ),
    (
        A.GIVES_UP,
        r"\b(?:(?:envi(?:a|ad|e|en|arlo)|mand(?:a|ad|e|en|arlo)|cre(?:a|ad|en|alo|adlo)|abr(?:e|id|an)|pas(?:a|ad|"
        r"en)|tramit(?:a|ad|en)|gener(?:a|ad|en)|haz|haced)(?:lo|la|melo|selo)?)(?: (?:ya|y ya|asi|tal cual|"
        r"igualmente|y punto|el ticket|un ticket|la incidencia|una incidencia|la solicitud|el caso|a quien sea|"
        r"directamente|de una vez|como este|con eso|con lo que hay|al equipo))+\b|^\W*(?:solo |simplemente |pues |"
        r"venga,? |vale,? |tu |nada,? )*(?:envialo|enviadlo|enviad|envienlo|mandalo|mandadlo|mandenlo|enviar|envia|"
        r"creadlo|crealo|tramitadlo|adelante|pasadlo|pasalo|abrelo)(?: por favor| ya| asi)?\W*$|\b(?:simplemente|"
        r"solo|directamente) (?:enviadlo|envialo|mandadlo|mandalo|envienlo|abrid|crea|cread|creen)\b|"
        r"\b(?:envialo|enviadlo|envienlo|mandalo|mandadlo|mandenlo)\b",
        "always",
    ),
    (
        A.NOT_HELPED,
        r"\b(?:(?:eso|esto|el (?:articulo|enlace|consejo)|la (?:guia|pagina|respuesta)|los pasos|ya lo|"
        r"las instrucciones|con eso)(?: [\w'/-]+)? (?:no|tampoco) (?:<cl>)?(?:ha |han )?(?:funcion\w+|ayud\w+|"
        r"sirv\w+|solucion\w+|resuel\w+|arregl\w+|era|es lo que|va)|no (?:<cl>)?(?:ha |han )?(?:servido|sirvio|"
        r"sirve de nada|funciono|ayudo|ayuda nada|ayuda|soluciona\w*|solucionado|funcionado|sirve|resuelve)|"
        r"(?:sigue|siguen|sigo|seguimos) (?:<cl>)?(?:igual|sin|lo mismo|con el (?:mismo )?(?:problema|error)|"
        r"fallando|mal|en las mismas|roto|dando|saliendo|apareciendo)|ya (?:lo |la |los )?(?:he |"
        r"hemos )?(?:prob(?:e|ado)|hecho|"
        r"hice|intent(?:e|ado)|seguido)|(?:el )?mismo (?:problema|error|resultado)|sin (?:exito|suerte|resultado|"
        r"cambios)|no hay (?:manera|forma|cambio)|nada,? (?:sigue|no)|lo mismo|tampoco (?:funciona|va|me deja|"
        r"sirve)|no es eso|no me sirve)\b",
        "replying",
    ),
    (
        A.NOT_HELPED,
        r"\b(?:por favor,? |podeis |puedes |pueden |quiero |quisiera |necesito |mejor )*(?:abr(?:e|ir|id|an|eme|"
        r"idme|anme|irme)|cre(?:a|ar|ad|en|adme|ame|arme|enme)|gener(?:a|ar|ad|en|ame)|pon(?:er|edme|me|ganme)|"
        r"hac(?:er|edme)|haz(?:me)?|registr(?:ar|ad|en)|levant(?:ar|en|a)) (?:me )?(?:un|una|el|la|"
        r"mi) (?:[\w'/-]+ )?(?:ticket|incidencia|caso|parte|reporte|folio|solicitud)\b|\bquiero (?:un|el) ticket\b",
        "replying",
    ),
    (
        A.ASKS_STATUS,
        either(
            r"\b(?:alguna |hay |teneis |tienen |tenemos |se sabe |tienes |alguna |sin |"
            r"ninguna )+(?:alguna? )?(?:novedad(?:es)?|noticias?|actualizacion(?:es)? (?:de|sobre) (?:mi|el|la)|"
            r"avances?|respuesta|algo (?:nuevo )?(?:de|sobre|del)|algo)\b(?! (?:para|"
            r"de windows))(?=[^.!\n]{0,60}(?:\?|$|de mi|sobre|ticket|incidencia|del|de lo|todavia|aun|desde|\.))",
            r"\bya (?:han )?(?:miraron|mirado|vieron|visto|revisaron|revisado|leyeron|leido|habeis (?:mirado|visto|"
            r"revisado|leido)) (?:mi|lo de mi|el) (?:reporte|aviso|ticket|incidencia|solicitud|mensaje|caso|"
            r"peticion)\b|"
            r"\b(?:cual es|en que|como (?:va|esta|sigue|anda|van|llevais|marcha|lleva)|que (?:hay|pasa|paso|"
            r"ha pasado|fue|sabeis|sabemos|tal va)|saber)(?: (?:el|la|mi|lo|con|de|del|en|esta|"
            r"se encuentra|como|va|anda|quedo|quedaron))* (?:estado|estatus|status|situacion|punto|tema|ticket|"
            r"incidencia|"
            r"solicitud|peticion|caso|pedido|asunto|folio|lo mio|reporte|sd-\d+)\b|\b(?:estado|estatus|status|"
            r"seguimiento) (?:de|del|a|sobre|al) (?:mi |la |el |l )?(?:ticket|incidencia|solicitud|peticion|caso|"
            r"pedido|folio|sd-\d+|reporte|lo mio|mi)\b|^\W*(?:estado|status|estatus|novedades)\W*$|"
            r"\bcuando (?:<cl>)?(?:va a |van a |vais a |estara|se |me |podreis |tendre |tendremos |sera |piensan |"
            r"pensais )[^.!?\n]{0,40}(?:ticket|incidencia|solicitud|caso|peticion|pedido|sd-\d+|lo mio)\b|\b(?:sigo|"
            r"seguimos|llevo|llevamos) (?:[\w'/-]+ ){0,4}?(?:esperando|sin (?:respuesta|noticias|novedades|"
            r"saber nada|solucion|que nadie (?:me|conteste|responda|llame)))\b|\b(?:nadie|no) (?:<cl>)?(?:ha |han |"
            r"habeis )?(?:contest\w+|respond\w+|llam(?:o|ado|aron)|dich\w+ nada|dado (?:respuesta|noticias)|"
            r"atend\w+ mi|escrito|contact\w+)(?: (?:todavia|aun|nadie|nada|desde|a mi|al ticket|mi))?\b|"
            r"\bno (?:<cl>)?(?:recibi\w*|he recibido|he tenido|se) (?:ninguna |nada de |ningun |nada sobre |"
            r"nada del )?(?:respuesta|noticias?|contestacion|novedad|nada|mi ticket|contacto)\b|"
            r"\b(?:(?:ya )?(?:habeis|han|has|ha) (?:mirado|visto|podido|revisado|avanzado|hecho algo|empezado|"
            r"solucionado|resuelto|gestionado))(?: [\w'/-]+){0,3}? ?(?:mi |el |lo |la |algo )?(?:ticket|incidencia|"
            r"caso|solicitud|de lo mio|peticion|con (?:mi|el|la|lo)|sd-\d+|lo mio|tema)\b|\bquien (?:<cl>)?(?:lleva|"
            r"esta (?:con|llevando|viendo|trabajando en)|se encarga de|tiene) (?:mi |el |la |lo |"
            r"asignad)\w*(?: ticket| incidencia| caso| mio| tema)?\b|\b(?:esta|estan|sigue) (?:ya )?(?:cerrad|"
            r"solucionad|resuelt|abiert|asignad|pendiente)\w* (?:mi |el |la )?(?:ticket|incidencia|caso|solicitud|"
            r"sd-\d+)\b|\b(?:mi |el |la )?(?:ticket|incidencia|caso|solicitud|peticion|pedido) (?:sd-\d+ |"
            r"numero \d+ |de (?:la |el |mi )?\w+ )?(?:sigue|esta|como|ya|que)(?: [\w'/-]+){0,3} ?(?:abiert\w+|"
            r"cerrad\w+|resuelt\w+|pendiente|parad\w+|va|esta)?(?=[^.!\n]{0,30}\?)|\b(?:reclamar|reclamo|"
            r"recordar\w*|recordatorio|os recuerdo|les recuerdo)\b[^.!?\n]{0,30}\b(?:ticket|incidencia|sd-\d+|"
            r"solicitud|caso|peticion|lo mio|pendiente)|\bdonde esta mi (?:ticket|pedido|portatil nuevo|solicitud|"
            r"nuevo \w+)\b|\bque hay de lo mio\b|\bcomo va lo (?:mio|de|del)\b|\bhace (?:\w+ )?(?:dias|semanas|"
            r"semana|horas)\b[^.!?\n]{0,50}\b(?:abri|puse|cree|mande|reporte|pedi|solicite|levante|"
            r"registre)\b[^.!?\n]{0,30}\b(?:ticket|incidencia|caso|solicitud|peticion|folio|reporte)\b",
        ),
        "always",
    ),
    (
        A.ASKS_STATUS,
        either(
            r"\bcuanto (?:tiempo )?(?:<cl>)?(?:va a |van a |vais a |tiempo |mas )*(?:tarda\w*|demora\w*|lleva\w*|"
            r"falta|queda|tendre que esperar|hay que esperar|tomara|toma)\b",
            r"\bcuando (?:<cl>)?(?:va a |van a |vais a |podra |podreis |podran |estara |vendra\w*|viene|vienen|"
            r"llamara\w*|llaman|llamais|sera|tendre|estara|me (?:llam|contact|atend|van|contest)\w*|alguien|"
            r"se (?:va|sol|arregl|resuel|contact)\w*|sabre\w*)\b",
            r"\b(?:esta|estara|va a estar|se (?:ha|va a)|estais|estan) (?:ya )?(?:arreglad\w+|solucionad\w+|"
            r"resuelt\w+|list\w+|cerrad\w+|en ello|con ello|trabajando en|en proceso|mirandolo|viendolo|"
            r"revisandolo)\b(?=[^.!\n]{0,30}\?)",
            r"\bpor que (?:tarda\w*|demora\w*|no (?:viene|llama|contesta|responde))\w*",
            r"\b(?:nadie|ningun tecnico|no)(?: [\w'/-]+)? (?:ha |me |nos |se )*(?:llam(?:o|ado)|contact(?:o|ado)|"
            r"ven(?:ido)|vino|contest(?:o|ado)|respond(?:ido|io)|escri(?:to|bio)|aparec(?:ido|io)|pasado por aqui)\b",
            r"\b(?:alguien|quien) (?:esta |se |lo |la |ya )*(?:mirando|viendo|encargando|trabajando|encarga|ocupa|"
            r"lleva|asignad)\w*\b",
            r"\b(?:viene|va a venir|vendra|esta viniendo|va a llamar) (?:alguien|un tecnico|algun tecnico)\b|"
            r"\bhay (?:alguna )?(?:prevision|estimacion|fecha|hora)\b|\bque (?:pasa|sigue) ahora\b|\b(?:alguna |"
            r"hay )(?:novedad|noticia)\w*|\by (?:ahora que|entonces)\W*$|\bcomo va\b",
        ),
        "ticket",
    ),
    (
        A.ASKS_STATUS,  # a ticket of another desk or another time
        r"\b(?:anad\w+|agreg\w+|apunt\w+|pon\w+|sum\w+|inclu\w+|actualic\w+|reabr\w+|"
        r"cerr\w+)\b[^.!?\n]{0,30}\b(?:inc|req|ritm|tkt|chg|hd|cs)[-_ ]?#?\d{3,}\b|"
        r"\breabr(?:id|an|ir|idlo|anlo)\b[^.!?\n]{0,25}\b(?:ticket|incidencia|caso|folio)\b|\b(?:habeis|"
        r"han) cerrado (?:mi |el |la )?(?:ticket|incidencia|caso)\b",
        "always",
    ),
    (
        A.CORRECTS,
        r"\b(?:no,? espera|espera,? (?:no|que|perdon|es|era)|(?:quiero|quise|queria) decir|correccion|en realidad|"
        r"la verdad es que (?:es|no)|me (?:he )?equivoqu?(?:e|e|ado)|me (?:he )?confundi(?:do)?|error mio|"
        r"perdon(?:a|ad|en)?,? (?:no (?:es|era)|es |era |queria|me|quise|el |la )|rectifico|corrijo|mejor dicho|"
        r"digo|no es (?:el|la|mi|en) \w+,? (?:sino|es|si no)|no (?:el|la|mi) \w+,? sino|(?:era|es) (?:el|la|mi|"
        r"en) [\w ]{2,25},? no (?:el|la|mi|en)\b|no era (?:el|la|mi|en)|no es (?:el|la|mi)|"
        r"resulta que (?:no )?(?:es|era)|ups|uy,? (?:no|perdon)|lo (?:puse|dije|escribi|he puesto|he dicho) mal|"
        r"en vez de|en lugar de|sino (?:el|la|en|mi|que)|disculp\w+,? (?:es|era|no|el|la|me)|dije mal|"
        r"ojo,? (?:no )?(?:es|era)|bueno,? no|ahora que (?:miro|lo pienso|veo),? (?:es|no|solo))\b",
        "replying",
    ),
    (
        A.ADDS,
        r"\b(?:(?:se )?me (?:ha |habia )?olvid(?:o|e|ado|aba) (?:decir|mencionar|comentar|anadir|agregar|poner|"
        r"contar|deciros)\w*|olvide (?:decir|mencionar|comentar|anadir|agregar|poner)\w*|(?:para|quiero|queria|"
        r"quisiera|podeis|puedes|pueden|puede|puedo|debo) (?:anadir|agregar|sumar|completar|anadirle|agregarle)\w*|"
        r"(?:un|otro|mas|una) (?:dato|detalle|informacion|cosa|nota)s?(?: mas| adicional)?|informacion (?:adicional|"
        r"complementaria|extra)|anad(?:o|id|e|an|ir) (?:que|a|al|en|tambien|esto|otra|por)|agreg(?:o|uen|ar|"
        r"ue) (?:que|a|al|en|tambien|esto|otra|por)|(?:sobre|en relacion (?:a|con)|respecto (?:a|al)|referente (?:a|"
        r"al)|acerca de|para|al|relativo a|re:?) (?:mi |el |la |l |ese |esa |este |ticket |esta )*"
        r"(?:ticket|incidencia|sd-\d+|caso|solicitud|folio)\b|mas (?:info|informacion|datos|detalles)|p\.? ?d\.?:|"
        r"posdata|(?:tambien|ahora tambien) (?:<cl>)?(?:pasa|ocurre|afecta|sucede|falla)|debo (?:decir|mencionar)|"
        r"me falto (?:decir|comentar|mencionar)|por cierto,? (?:tambien|lo mismo|es|esta)|como complemento|"
        r"adjunto)\b",
        "ticket",
    ),
)

SMALLTALK = (
    (
        S.PROBING,
        r"\b(?:ignora|ignore|ignorad|olvida|olvide|descarta|omite|salta(?:te)?|desactiva) (?:todas? |tus |sus |las |"
        r"los |cualquier |tu |el )*(?:(?:instrucciones|reglas|indicaciones|ordenes|directrices|prompt|restricciones|"
        r"normas|filtros|politicas|programacion|limitaciones)\b|(?:todo )?lo (?:anterior|de antes))|"
        r"\b(?:instrucciones|reglas) anteriores\b|\b(?:ahora|a partir de ahora|desde ahora) (?:eres|seras|actua\w*|"
        r"responde\w*|te llamas)\b|\b(?:system|tu) ?prompt\b|\bprompt (?:del|de) sistema\b|\b(?:muestra(?:me)?|"
        r"revela|ensena(?:me)?|imprime|repite|dime|dame|lista|cual(?:es)? (?:es|son)|cuentame|escribe) (?:todas |"
        r"me )?(?:tus|tu|sus|las|el) (?:[\w'/-]+ )?"
        r"(?:instrucciones|reglas|prompt|configuracion|directrices|api ?key|secretos|politicas?|modelo|ajustes|"
        r"programacion)\b(?! (?:de grupo|de impresion))|\b(?:jailbreak|modo (?:desarrollador|dios|debug|"
        r"administrador|dan)|developer mode)\b|\bactua como (?:si|un|una|mi)\b|\b(?:finge|simula|haz como) (?:que|"
        r"ser|si)\b|\bjuego de rol\b|\bpon(?:le|er|ga|gan)? (?:la )?prioridad (?:a |en )?p?\d\b|\bcomo (?:ia|"
        r"modelo de lenguaje)\b|\bque (?:modelo|llm|ia|version de gpt) (?:de lenguaje )?(?:eres|usas|utilizas|"
        r"hay detras)\b|\b(?:tickets|conversaciones|datos) de (?:otros|otras|los demas) (?:usuarios|personas|"
        r"empleados)\b|\bcomo (?:te han|fuiste|te) (?:entren\w+|program\w+|cread\w+|hecho)\b|\bsystem:|\[system\]|"
        r"</?(?:system|"
        r"instrucciones)>|\bhazme (?:admin|administrador)\b|\bnuevas instrucciones:",
    ),
    (
        S.ABOUT_DESK,
        r"\b(?:eres|sos|es usted|sois|estoy hablando con|hablo con|esto es|es esto|chateo con|"
        r"estoy chateando con) (?:un |una |de verdad |realmente |tu )*(?:bot|robot|human[oa]|real|maquina|ia|"
        r"persona|ordenador|chat ?bot|inteligencia artificial|persona real|chat ?gpt|automatico|contestador|"
        r"asistente(?: virtual)?)\b|\b(?:que|en que|con que) (?:sabes|puedes|podeis|pueden|puede|haces|ofreces|"
        r"ofreceis) ?(?:hacer|ayudar\w*|ofrecer\w*|resolver)?\b(?! (?:tu|vosotros) con)(?=[^.!\n]{0,25}\?|\W*$)|"
        r"\bquien (?:eres|te (?:ha )?(?:cre|hiz|hech|program|entren)\w*|es usted|sois|esta (?:ahi|al otro lado))\b|"
        r"\bque eres\b|\bcomo te llamas\b|\bcual es tu nombre\b|"
        r"\bcomo (?:funciona(?:s)?) (?:este|esto|tu|el) ?(?:chat|bot|servicio|asistente)?\W*$|\bpara que (?:sirves|"
        r"sirve (?:este|esto))\b|\b(?:me )?puedes ayudar(?:me)?\W*$|\b(?:tienes|sientes) (?:sentimientos|nombre|"
        r"emociones|alma|amigos|novi[oa]|hijos|hambre|sueno)\b|\b(?:hablas|entiendes) (?:espanol|ingles|frances|"
        r"castellano|otro|catalan)\w*|\bque (?:horario|cosas|tipo de (?:cosas|problemas|ayuda|consultas)) (?:teneis|"
        r"haces|atiendes|atendeis|resuelves|puedes)\b|\bhay alguien(?: (?:ahi|por ahi|al otro lado))?\W*$|"
        r"\bcomo me puedes ayudar\b|\bque (?:es|hace) (?:este|esto) ?(?:chat|bot|servicio)?\W*$",
    ),
    (
        S.GREETING,
        r"^\W*(?:hola|holaa+|holi|holis|buenas|buenos dias|buen dia|buenas (?:tardes|noches)|muy buenas|hey|ey|"
        r"saludos|que tal|que hay|que pasa|hello|hi|hallo|estimad[oa]s?|test|prueba|probando|hola,? (?:que tal|"
        r"como (?:estas|estan|estais|va(?: todo| eso)?))|como (?:estas|estan|estais|va (?:todo|eso|la cosa))|alo|"
        r"wenas|ola|kaixo|bon dia|bona tarda|epa)(?:,? (?:a todos|todos|equipo|companeros|soporte|bot|que tal|"
        r"como (?:estas|estan|estais|va|van)|de nuevo|otra vez|hola|"
        r"buenas|buenos dias|dias|tardes|noches|buenas tardes|todo bien|todo|va|gente|chicos|amigos|amigo|a|eso|"
        r"senores|desde|hay alguien|alguien|ahi|muy|asistente|informatica|mesa de ayuda|hoy|por|aqui)){0,5}\W*$",
    ),
    (
        S.GREETING,
        r"^\W*(?:(?:hola|buenas|buenos dias|buenas tardes|hey)[^.!?\n]{0,15}\W+)?(?:espero que (?:esteis|esten|"
        r"estes|este|todo|tengais|tengan)\b[^.!?\n]{0,45}|que (?:tengais|tengan|tengas|tenga|paseis|pasen) (?:un |"
        r"una )?(?:buen|feliz|bonito)\w*[^.!?\n]{0,20}|como (?:va|ha ido) (?:el|la|tu) (?:dia|semana|manana|"
        r"finde))\W*$",
    ),
    (
        S.THANKS,
        r"\b(?:gracias|grasias|graciass+|mil gracias|muchas gracias|te lo agradezco|os lo agradezco|se lo agradezco|"
        r"agradecid[oa]|agradezco|thank you|thanks|merci|danke|eres (?:genial|un crack|el mejor|lo mejor|una crack|"
        r"un sol|maj[oa])|sois (?:los mejores|geniales|unos cracks)|buen trabajo|gran trabajo|genial|perfecto|"
        r"estupendo|fenomenal|excelente|de lujo|adios|hasta (?:luego|manana|pronto|la vista)|nos vemos|buen (?:dia|"
        r"fin de semana|finde)|que (?:vaya|pases|tengas) bien|chao|chau|un saludo|cuidate)\b",
    ),
    (
        S.OTHER,
        r"^\W*(?:ok|si|no|claro|bien|ya|aja|lol|mmm+|hmm+|guay|sale|va|quizas|tal vez|puede|anda|vaya|ah|oh|aha|"
        r"estoy (?:aburrid[oa]|bien|cansad[oa])|nada|solo (?:probando|miraba|queria (?:probar|saludar))|era broma|"
        r"te (?:quiero|amo)|eres (?:tonto|idiota|inutil)|bla(?: bla)*|asdf\w*|prueba \w*|interesante)\W*$|"
        r"^\W*(?:(?:ok|okey|okay|vale|bueno|muy bien|entiendo|entendido|ya veo|jaja\w*|jeje\w*|genial|dale|de acuerdo|"
        r"listo|perfecto)\W*){1,3}$",
    ),
)

NOT_IT = (
    r"\b(?:cobr(?:o|amos|ar|are|an|aremos)(?= (?:la|el|este|en|mi|hoy|a|\W|$)|\W|$)(?! (?:a|al) (?:un |los |"
    r"el )?client)|sueldos?|salarios?|(?:mi|la|una) nomina(?= (?:de|esta|no|viene|del|me|este|sale|llega|mal|ha|"
    r"cuando|\W|$)|$|\W)(?! (?:no (?:<cl>)(?:abre|carga|imprime)|en pdf|da error))|pagas? extras?|aguinaldo|"
    r"finiquito|horas extras?|irpf|retencion(?:es)?|gastos de viaje|dietas|kilometraje|reembolso de (?:gastos|"
    r"viaje)|plus de|aumento(?: de sueldo)?|subida de sueldo|anticipo|declaracion de la renta|pension|prima|"
    r"viaticos|vales? de (?:comida|despensa)|ticket restaurante|coche de empresa|bonus|comisiones)\b(?! (?:web|app))",
    r"\b(?:(?:mis |dias de |las |pedir |solicitar |coger |tomar |cuantos dias (?:de )?|"
    r"cuantas )vacaciones(?! (?:no (?:va|funciona)|da error))|vacaciones me (?:quedan|tocan|corresponden)|"
    r"dias (?:libres|de asuntos propios|festivos?)|festivos?|puentes?(?! de red)|baja (?:medica|por (?:enfermedad|"
    r"maternidad|paternidad))|estoy enferm[oa]|permiso (?:de paternidad|de maternidad|retribuido|por)|excedencia|"
    r"contrato (?:de trabajo|laboral|indefinido)|renunci\w+|dimitir|mi jornada|jornada reducida|"
    r"reduccion de jornada|horario laboral|periodo de prueba|carta de recomendacion|guarderia|gimnasio|"
    r"seguro medico|convenio|dia libre|incapacidad|licencia (?:medica|por maternidad|de maternidad|de paternidad))\b",
    r"\b(?:comedor|cantina|cafeteria(?= (?:abre|cierra|esta|tiene|hay|de la)|\W|$)|menu (?:de hoy|del dia|"
    r"del comedor|de la)|almuerzo|desayuno|comida(?= (?:de hoy|fria|del|en el)|\W|$)|(?:maquina|cafetera) (?:de|"
    r"del) (?:cafe|vending|agua|bebidas|snacks|refrescos)|cafetera|vending|nevera|frigorifico|microondas|"
    r"lavavajillas|fregadero|grifo|fuente de agua|dispensador|catering|pizza|leche|heladera|refrigerador|hay (?:de|"
    r"para) comer|cafe(?= (?:esta|sabe|frio|malo|se acabo|de la maquina)))\b",
    r"\b(?:banos?(?! de)|aseos?|inodoro|vater|wc|retrete|calefaccion|radiador|aire acondicionado|climatizacion|"
    r"clima(?= (?:de|no|esta))|ascensor(?:es)?|elevador|montacargas|ventanas? (?:de (?:la|mi) (?:oficina|sala|"
    r"despacho|planta)|rota|no cierra|del (?:despacho|bano|pasillo))|parking|aparcamiento|plaza de (?:garaje|"
    r"aparcamiento)|estacionamiento|cochera|bombillas?|fluorescentes?|focos?(?= (?:fundid|de la|del|no))|"
    r"(?:la )?luz (?:de(?:l| la) (?:techo|pasillo|despacho|bano|sala|oficina|cocina|escalera)|fundida)|lampara|"
    r"limpieza|sillas?|mesa (?:coja|rota|regulable|elevable|de la cocina)|altura (?:de la|del) (?:mesa|escritorio)|"
    r"persianas?|fontaner\w+|huele mal|mal olor|basura|papelera|simulacro|extintor|escaleras|"
    r"(?:la )?puerta (?:de(?:l| la) (?:bano|sala|despacho|garaje|cocina|entrada|oficina))? ?(?:chirria|no cierra|"
    r"atascada|atrancada|rota|se atranca)|moqueta|muebles?|taquillas?|(?:hace|pasamos|tenemos|paso) (?:mucho |"
    r"muchisimo |demasiado |un )?(?:frio|calor)|(?:mucho|muchisimo) (?:frio|calor) en|material de oficina|"
    r"boligrafos|folios(?= (?:no quedan|se))|post-?its|paqueteria|paquete (?:para mi|ha llegado)|mosquitos|hormigas|"
    r"cucarachas|ratones en (?:la|el)|avispas|palomas|plantas?(?= (?:secas?|se (?:mueren|secan)|regar)))\b",
    r"\b(?:mi (?:mujer|marido|esposa|esposo|novi[oa]|madre|padre|hij[oa]s?|perr[oa]|gat[oa]|coche|carro|casero|"
    r"suegra|matrimonio|vecin[oa] de casa|abuel[oa])(?! (?:me ha|dice que el correo))|(?:wifi|router|tele|"
    r"television|impresora|internet) de (?:mi )?casa (?:de mis|de mi)|netflix|playstation|xbox|horoscopo|receta|"
    r"recetas|dentista|cumpleanos|dieta|loteria|restaurante(?! (?:no|app))|cine(?= |\W|$)|pelicula|hotel(?= (?:para|"
    r"en|barato))|(?:reservar?|buscar?) (?:un |una )?(?:vuelo|hotel|mesa|viaje|restaurante|taxi)|cita (?:medica|"
    r"con el medico)|medico(?= (?:de|me)|\W|$)|psicologo|dolor de cabeza|cocinar|regalo (?:para|de))\b",
    r"\b(?:deberes|redaccion|ensayo sobre|tarea (?:de|del) (?:colegio|mate\w*|clase|mi hij)|ejercicio de mate\w*|"
    r"(?:escrib|cuent|cant|invent|haz|recit|componer|compon|dim|di)\w*(?:me|nos)? (?:un|una|algun|"
    r"otro) (?:[\w'/-]+ )?(?:poema|cancion|cuento|historia|chiste|haiku|rap|discurso|carta de amor|adivinanza|"
    r"poesia|trabalenguas)|chistes?|(?:resuelv|resolv)\w*(?:me)? (?:esta|la|una|este) (?:ecuacion|acertijo|integral|"
    r"puzzle)|traduc(?:e|ir|eme|irme|cion de (?:este|un))(?: \w+){0,4}(?: al? \w+)?|raiz cuadrada|(?:cuanto (?:es|"
    r"son)|calcula) \d+ ?(?:[+*x/-]|mas|menos|por|entre) ?\d+)\b",
    r"\b(?:capital de(?! trabajo)|quien (?:fue|escribio|gano|invento|pinto|descubrio|construyo|dirigio|compuso|"
    r"canta|juega|es el (?:presidente|rey|papa))|que tiempo (?:hace|hara|va a hacer)|va a llover|llover\w*|"
    r"pronostico|(?:el )?clima (?:en|de|hoy|manana)|temperatura (?:en la calle|hoy|exterior|fuera)|que (?:altura|"
    r"edad|distancia) (?:tiene|hay)|cuantos (?:habitantes|paises|planetas|continentes|anos tiene)|en que ano|"
    r"sentido de la vida|(?:precio|cotizacion) del? (?:bitcoin|oro|dolar)|bolsa de valores|futbol|mundial|champions|"
    r"liga|partido de (?:hoy|ayer)|real madrid|barca|olimpiadas|politic[oa]s?(?= (?:espanola|actual|nacional|"
    r"internacional))|elecciones|"
    r"presidente (?:de|del) (?:gobierno|espana|mexico|\w+)|poblacion de|cuando (?:nacio|murio|fue (?:la|"
    r"el) (?:guerra|batalla|descubrimiento))|buen (?:libro|restaurante)|buena pelicula|fotosintesis|einstein|"
    r"napoleon|cervantes|dinosaurios?|que hora es en)\b",
)
