"""Signs of attack, theft, leak or infection in Spanish (triage policy, section 6), by the names `security.py` uses."""

from ..lexicon import either

_ODD = (
    r"(?:extran[oa]s?|rar[oa]s?|rarit[oa]s?|rarisim[oa]s?|sospechos[oa]s?|fals[oa]s?|fraudulent[oa]s?|phishing|"
    r"dudos[oa]s?|malicios[oa]s?|desconocid[oa]s?|inusual(?:es)?|inesperad[oa]s?|no solicitad[oa]s?|infectad[oa]s?|"
    r"fake|que no me cuadra|poco fiable|que huele mal|chung[oa]|turbi[oa]|mosque\w+|timo|estafa|de estafa|pirata|"
    r"suplantad[oa])"
)
_MESSAGE = (
    r"(?:correos?|e-?mails?|mails?|mensajes?|mensajit[oa]|correit[oa]|sms|whatsapps?|wasap|enlaces?|links?|"
    r"llamadas?|adjuntos?|archivos? adjuntos?|facturas?|codigos? qr|qr|cartas?|webs?|paginas?|paginas? web|"
    r"ventanas?|pop-?ups?|ventanas? emergentes?|chats?|invitacion(?:es)?|formularios?|remitentes?|zip|pdf|fichero|"
    r"archivo|numero|solicitud(?:es)?|notificacion(?:es)?|avisos?)"
)
_DEVICE = (
    r"(?:(?:(?:ordenador )?portatil(?:es)?|lap ?top|notebook|macbook|thinkpad|ordenador|computadora|computador|pc|"
    r"movil|telefono(?: movil)?|celular|smartphone|i ?phone|i ?pad|tablet|tableta|tarjeta(?: (?:de (?:acceso|"
    r"empleado|la oficina|entrada|identificacion|la empresa|proximidad|la puerta)|identificativa))|"
    r"tarjeta(?= (?:para|con|y|en|ayer|del?)|$|[.,])|gafete|credencial(?! de)|acreditacion|"
    r"llave(?:ro)? (?:electronic[oa]|de seguridad)|"
    r"pendrive|pen drive|usb|memoria usb|lapiz usb|disco (?:duro|externo)(?: externo)?|token|yubikey|mochila|bolso|"
    r"maletin|cartera|equipo(?= (?:de (?:trabajo|la empresa|empresa)|portatil)))(?: (?:de (?:la )?(?:empresa|"
    r"trabajo|oficina|compania)|corporativ[oa]|del trabajo|de empresa))?)"
)
_DATA = (
    r"(?:listas?|listados?|datos|archivos?|ficheros?|documentos?|excel|hojas?|contratos?|correos?|mails?|informes?|"
    r"nominas?|salarios|sueldos|informacion|registros|facturas?|presentacion|adjunto|oferta|pdf|direcciones|"
    r"base de datos|carpeta|enlace|curriculums?|cv|presupuesto|expedientes?|historial(?:es)?|precios|tarifas|fotos|"
    r"planilla)"
)
_WRONG = (
    r"(?:equivocad[oa]s?|errone[oa]s?|que no (?:era|eran|es|debia|correspondia|toca|tocaba)|incorrect[oa]s?|"
    r"otr[oa]s?|distint[oa]s?|ajen[oa]s?|extern[oa]s?|de fuera|desconocid[oa]s?)"
)
_SENDER = (
    r"(?:rrhh|recursos humanos|microsoft|google|apple|amazon|paypal|dhl|ups|fedex|seur|correos(?= |$|[.,])|mrw|gls|"
    r"banco|hacienda|agencia tributaria|sat|policia|dgt|seguridad social|netflix|linkedin|docusign|jefe|jefa|"
    r"director\w*|gerente|ceo|nominas|finanzas|direccion|proveedor|informatica|soporte(?: tecnico)?|it|bbva|"
    r"santander|caixa\w*|sistemas|correos y telegrafos|aduana|office ?365|mensajeria)"
)
_STRANGER = (
    r"(?:alguien|un tipo|un tio|una persona|un hombre|una mujer|un senor|una senora|una chica|un chico|uno|una tal|"
    r"un tal|un tecnico|una tipa|un supuesto \w+|un desconocido|una supuesta \w+|el que llamo|el tipo|la persona)"
)
_CREDENTIAL = (
    r"(?:contrasenas?|claves?|credenciales|pin|codigos?|datos (?:bancarios|de acceso|de la tarjeta|personales|"
    r"de (?:mi )?(?:usuario|cuenta))|usuario|login|tarjeta de credito|numero de (?:la )?tarjeta|password)"
)

SECURITY = {
    "odd_message": either(
        rf"\b{_MESSAGE}(?: de \w+| electronico| que [\w ]{{2,20}}?| muy| bastante| un poco| super| algo| un tanto|"
        rf" medio| recibido| de texto| un pelin| con pinta de(?: ser)?| que parece(?: ser)?| que creo que es|"
        rf" que tiene pinta de)*,? {_ODD}(?= |\W|$)",
        rf"\b{_ODD}(?: [\w'/-]+)? {_MESSAGE}\b",
        rf"\b{_MESSAGE}\b[^.!?\n]{{0,80}}? (?:parece|parecia|suena|sonaba|pinta|me huele|huele|es|era|resulto|"
        rf"tiene pinta de|resulta|resulto ser|veo|me parecio|me ha parecido|creo que (?:es|"
        rf"era))(?: \w+){{0,2}}? (?:{_ODD}|a (?:phishing|estafa|timo|fraude|chamusquina)|phishing|un? (?:timo|"
        rf"estafa|fraude|phishing))\b",
        r"\bphishing\b(?! (?:training|de prueba))|\bsmishing\b|\bvishing\b|\b(?:intento de )?(?:estafa|timo|fraude|"
        r"suplantacion)\b(?! de (?:seguros|la tarjeta))|\bcorreos? (?:de )?(?:spam|basura) (?:con|"
        r"que) (?:un )?(?:enlace|adjunto)",
    ),
    "pretends": either(
        rf"\b{_MESSAGE}\b[^.!?\n]{{0,80}}?\b(?:haciendose pasar|se hace pasar|se hacen pasar|simul\w+|suplant\w+|"
        rf"fing\w+|supuestamente|supuest[oa]|presuntamente|dice (?:ser|que es) (?:de |del )|aparentemente de|"
        rf"imita\w*|parece (?:ser )?(?:de |del )(?:la |el |l )?{_SENDER}|como si (?:fuera|fuese)n?)\b",
        rf"\b{_STRANGER}\b[^.!?\n]{{0,50}}\b(?:haciendose pasar|se hizo pasar|se hace pasar|dice ser|decia ser|"
        rf"diciendo (?:ser|que (?:era|es|llamaba|eran))|supuestamente|supuest[oa]|que decia (?:ser|llamar|que)|"
        rf"decia que (?:era|llamaba)|dijo (?:ser|que era|que llamaba)|fingiendo)\b",
        r"\b(?:supuest[oa]|falso|falsa) (?:soporte|tecnico|llamada|correo|mail|empleado|jefe|director|"
        r"\w+ de microsoft)\b|\b(?:me )?(?:llamo|han llamado|ha llamado|llamaron|llama|llaman) (?:un |una |el |la |"
        r"de |del |supuestamente |diciendo )*(?:supuest[oa] )?(?:\w+ )?(?:de |del )?(?:microsoft|soporte de windows|"
        r"soporte tecnico de microsoft)\b",
    ),
    "asks_secret": either(
        rf"\b(?:{_MESSAGE}|{_STRANGER}|que|donde)\b[^.!?\n]{{0,60}}?\b(?:pid(?:e|en|io|iendo|iendome|iendonos|ieron|"
        rf"iendole)|solicit\w+|exig\w+|quier(?:e|en)|queria|reclam\w+|me (?:dice|decia|dicen) que (?:meta|ponga|"
        rf"introduzca|de|confirme|actualice|haga))(?: [\w'/-]+){{0,5}}? (?:(?:mi|la|el|las|los|mis|una|un|de|"
        rf"nuestra) )*(?:[\w'/-]+ )?"
        r"(?:contrasenas?|claves?|credenciales|pin|codigos?|datos (?:bancarios|de acceso|de (?:la|mi) tarjeta|"
        r"personales)|dinero|tarjetas? (?:regalo|de regalo|de credito)|transferencias?|bitcoins?|numero de cuenta|"
        r"acceso remoto|cuenta bancaria|iniciar sesion|usuario y)\b",
        r"\b(?:codigo qr|qr|enlace|link|sms|adjunto)\b[^.!?\n]{0,60}\b(?:pide|pedia|pidio|lleva|llevaba|llevo|"
        r"solicita)\b[^.!?\n]{0,30}\b(?:login|credenciales|contrasena|clave|tarjeta|sesion|usuario)",
    ),
    "verify_account": rf"\b{_MESSAGE}\b[^.!?\n]{{0,80}}?\b(?:verific\w+|confirm\w+|valid\w+|actualic\w+|actualiz\w+|"
    rf"reactiv\w+|"
    rf"desbloque\w+|renov\w+|renueve) (?:mi|su|tu|la|nuestra|los|mis|sus) (?:[\w'/-]+ )?(?:cuenta|contrasena|"
    rf"identidad|buzon|datos|credenciales|clave|informacion|pago|tarjeta|correo)\b",
    "is_it_real": rf"\b(?:es|sera|seria|son) (?:este|esto|esta|un|una|eso|el|la|verdad|realmente|"
    rf"de verdad)?(?: [\w'/-]+){{0,6}}? ?(?:{_MESSAGE} )?(?:legitim[oa]s?|autentic[oa]|fiable|phishing|un timo|"
    rf"una estafa|fals[oa]|de fiar|segur[oa] (?:abrir|pulsar)|real(?:es)?|spam o|vuestr[oa]|"
    rf"de verdad)\b(?=[^.!\n]{{0,40}}\?)|\bno se si (?:es|sera) (?:legitim[oa]|real|de fiar|phishing|fals[oa]|"
    rf"autentic[oa]|un (?:timo|virus)|una estafa|segur[oa])\b",
    "clicked": r"\b(?:creo que|me temo que|es que) (?:pinche|pulse|clique|abri|conteste|descargue)\b|"
    r"\b(?<!que )(?<!que lo )(?<!que la )(?<!que le )(?<!para que )(?<!o )(?:(?:he |ha |hemos |le |lo |"
    r"la )?(?:hecho clic|hecho click|hice clic|hice click|hizo clic|hizo click|clic en el enlace|clique|clico|"
    r"clicado|cliquee|clickee|clickeo|pinche|pincho|pinchado|pulse|pulso|pulsado|abri|abrio|abierto|abrimos|"
    r"descargue|descargo|descargado|baje|bajado|segui|siguio|seguido el|escanee|escaneo|escaneado|conteste|"
    r"contesto|contestado|respondi|respondio|respondido|ejecute|ejecuto|ejecutado|le di|le he dado|le dio|"
    r"habilite|habilitado|entre|ha entrado|he entrado|visite|accedi|accedido|instale|picado|pique|pico|toque|"
    r"presione|devolvi la llamada))\b",
    "acted_objects": r"\b(?:enlaces?|links?|adjuntos?|zip|archivos?|ficheros?|pdf|correo|mail|mensaje|qr|macros|"
    r"boton|alli|ahi|"
    r"pagina|web|documento|factura|exe|usb)\b",
    "gave_secret": either(
        rf"\b(?<!que )(?<!que le )(?<!que les )(?<!y le )(?<!y les )(?<!que me )(?<!que se lo )(?:introduje|"
        rf"introducido|introdujo|meti|metido|metio|puse|puesto|puso|di|dado|dio|escribi|escrito|escribio|tecle(?:e|"
        rf"ado)|rellene|rellenado|relleno|facilite|facilitado|facilito|envie|enviado|mande|mandado|comparti|"
        rf"compartido|proporcione|proporcionado|ingrese|ingresado|ingreso|entregue|revele|pase|pasado|dicte|dictado|"
        rf"cargue|complete|completado|confirme|confirmado|teclee)\b"
        rf"(?! de (?:alta|baja))[^.!?\n]{{0,50}}?\b(?:{_CREDENTIAL}|mis datos|los datos|sus datos|mi usuario|todo)\b",
        r"\b(?:me logue\w+|inicie sesion|he iniciado sesion|inicio sesion|entre con mi|he entrado con mi|"
        r"me identifique) ?(?:ahi|alli|en (?:ella|esa|la pagina|la web)|con mi \w+|con mis \w+)?\b|\b(?:he |"
        r"ha )?(?:picado|caido|piqu[eo]|cai|cayo)(?: en (?:la trampa|el timo|el phishing|ello)| de lleno|"
        r" como un \w+)?(?=\W*(?:$|[.,]| (?:y|en la trampa)))",
        r"(?<!que )(?<!y )\b(?:se la|se lo|se las|se los|le) (?:di|he dado|dio|ha dado|dimos|dicte|he dictado|dije|"
        r"pase|mande|envie|he dicho|lei)\b",
    ),
    "gave_to_stranger": either(
        rf"(?<!que )(?<!y )\b(?:le|les) (?:di|he dado|dio|ha dado|dije|pase|mande|envie|dicte|facilite|he dicho|"
        rf"he pasado|dimos)(?: [\w'/-]+){{0,3}}? (?:mi |la |el |mis |las |los |nuestra |"
        rf"un )*(?:[\w'/-]+ )?(?:{_CREDENTIAL})\b(?! (?:nueva|al companero de soporte))",
        rf"\b(?:di|dado|dije|envie|mande|comparti|facilite|pase|dicte|dio|envio|compartido|"
        rf"entregue)\b[^.!?\n]{{0,30}}?\b(?:{_CREDENTIAL})\b[^.!?\n]{{0,30}}?\b(?:a|con|por telefono a) (?:{_STRANGER}|"
        rf"el supuesto|un externo|terceros|un estafador|la persona|quien llam\w+|el de la llamada)\b",
        r"\b(?:introduj\w+|introducid\w|met(?:i|ido|io)|puse|puesto|puso|ingres(?:e|ado|o)|rellen(?:e|ado)|"
        r"escrib(?:i|io)|escrito|tecle\w+)(?: (?:mi|la|mis|el|las|los|sus|su))* (?:[\w'/-]+ )?(?:contrasenas?|"
        r"claves?|credenciales|usuario|datos|login|password)(?: [\w'/-]+){0,4}? (?:en|a) (?:una |la |esa |un |el |"
        r"lo que )?(?:[\w'/-]+ )?(?:fals[oa]|phishing|fraudulent[oa]|sospechos[oa]|rar[oa]|extran[oa]|dudos[oa]|"
        r"que no era|malicios[oa]|trampa)\b",
    ),
    "remote_control": either(
        r"\b(?:le|les|lo|la) (?:di|he dado|deje|he dejado|dimos|dio|permiti|he permitido|dejo|"
        r"dejamos)(?: [\w'/-]+){0,3}? (?:acceso|control|entrar|conectar\w*|remoto|tomar|el control|meterse|"
        r"instalar)\b|\b(?:me (?:hizo|ha hecho|pidio|han hecho|hicieron|pidieron|dijo que)) (?:que )?(?:instalar\w*|"
        r"instale|descargar\w*|bajar\w*|instalara)\b",
        r"\b(?:tomo|tomaron|ha tomado|han tomado|cogio|toma|se hizo con) (?:el )?control (?:de|del|remoto)\b|"
        r"\b(?:alguien|un desconocido|el tipo|un tecnico|el hombre|la persona)(?: [\w'/-]+){0,2}? (?:se (?:conecto|"
        r"metio|ha conectado|ha metido|conectaron)|entro|controla|controlaba|esta controlando) (?:a|en|al|"
        r"remotamente|por remoto) ?(?:a |en )?(?:mi|el|la)?\b",
    ),
    "several_hit": r"\b(?:varios|varias|muchos|muchas|algunos|algunas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|"
    r"diez|\d+|"
    r"todos|otros|otras|medio|media|toda|todo el|bastantes|la mitad|mas|nos|a mi companer\w+ y a mi|"
    r"mi companer\w+|mis companer\w+|un companer\w+|una companer\w+|a todo)\b(?: [\w'/-]+){0,6}? (?:recibi\w*|"
    r"recib\w+|lleg\w+|tambien|lo mismo|el mismo|igual|han tenido|nos ha|les ha|ha entrado|"
    r"tienen)\b[^.!?\n]{0,40}",
    "several_people": r"\b(?:companer\w+|personas|gente|usuarios|equipo|departamento|empresa|todos|todas|empleados|"
    r"nosotros|"
    r"oficina|otros|nos|planta|<dept>|plantilla|area)\b",
    "malware": either(
        r"\b(?:virus|malware|troyanos?|trojan|amenazas?(?= (?:detectad|encontrad|bloquead|grave|de virus))|"
        r"ransom ?ware|spyware|keylogger|gusano|rootkit|programa malicioso|"
        r"software malicioso)\b(?: [\w'/-]+){0,4}? (?:encontrad[oa]|detectad[oa]|infect\w+|aviso|alerta|"
        r"bloquead[oa]|cuarentena|en (?:el|mi|la|este)|eliminad[oa]|ataque|ha entrado|entro|cifr\w+)\b",
        r"\b(?:infectad[oa]|infecto|detecta(?:do|n)?|detecto|encontrado|encontro|coger|cogido|pillado|tengo|tiene|"
        r"tenemos|entrado|hay|reporta|muestra|dice|descargue|descargado|instalado|avisa|aviso|alerta|amenaza|con|de|"
        r"sospecho|un|unos|algun|posible|cree que es)(?: [\w'/-]+){0,4}? (?:virus|malware|troyano|ransomware|"
        r"spyware|keylogger|gusano|amenazas?)s?\b(?! (?:informatico curso|gripe|estomacal))",
        r"\b(?:pc|ordenador|computadora|computador|portatil|laptop|equipo|maquina|sistema|dispositivo|telefono|"
        r"servidor|movil)s? (?:esta |estaba |puede estar |parece |podria estar |ha sido |fue |dice que esta |"
        r"se ha )*(?:infectad[oa]s?|hackead[oa]s?|comprometid[oa]s?|secuestrad[oa]s?|pirateado|jaqueado)\b|"
        r"\b(?:me han|nos han|han|me|nos) (?:hackead\w+|hackearon|jaque\w+|infectado) (?:el |la |mi )?(?:pc|"
        r"ordenador|portatil|equipo|computadora|laptop|servidor|sistema)\b",
        r"\b(?:archivos?|ficheros?|documentos?|datos|carpetas?|disco|todo|unidad|"
        r"servidor)\b[^.!?\n]{0,30}? (?:cifrad[oa]s?|encriptad[oa]s?|secuestrad[oa]s?)\b(?! (?:por defecto|"
        r"con bitlocker|en reposo))|\b(?:se (?:han|ha|estan|esta)) (?:cifrad|encriptad|cifrand|encriptand)\w+\b|"
        r"\b(?:nota|mensaje|peticion) (?:de|pidiendo(?: un)?) rescate\b|\brescate\b|\b(?:pagar|paguemos|pague|"
        r"pidiendo|piden|pide|exigen)\b[^.!?\n]{0,30}\b(?:bitcoins?|cripto\w*)\b",
        r"\b(?:raton|cursor|puntero|flecha)(?: [\w'/-]+){0,3}? se (?:mueve|movia|esta moviendo|ha movido|"
        r"empezo a mover|desplaza)(?: [\w'/-]+)? ?(?:sol[oa]|por si sol[oa]|sin (?:tocar\w*|que)|por su cuenta)\b|"
        r"\bse mueve (?:el|la) (?:raton|cursor|puntero|flecha) (?:sol[oa]|sin)\b|\b(?:programas?|ventanas?|pestanas|"
        r"anuncios|pop-?ups?|publicidad)(?: [\w'/-]+){0,3}? se (?:abren?|instalan?|inician?|ejecutan?) (?:sol[oa]s?|"
        r"por si sol[oa]s?|sin que)\b|\bse (?:me )?(?:abren?|instalan?) (?:sol[oa]s? )?(?:programas|ventanas|"
        r"pestanas|anuncios|paginas)(?: \w+){0,2} (?:sol[oa]s|sin que|rar[oa]s|por si)\b|"
        r"\bse (?:me )?abren solas (?:ventanas|paginas|pestanas)",
        r"\b(?:ventana|pop-?up|pagina|aviso|mensaje|pantalla)\b[^.!?\n]{0,60}\b(?:esta infectad[oa]|virus(?! total)|"
        r"hackead[oa])\b|(?<!\w)\.(?:locked|encrypted|crypt|crypted|enc)\b|\bextensiones? rar[oa]s?\b|"
        r"\bla (?:luz de la )?camara se (?:enciende|encendio|activa) sola\b|\bdescifrar\b[^.!?\n]{0,40}\b(?:pagar|"
        r"archivos|clave|dinero)",
    ),
    "not_malware": r"\b(?:como (?:puedo|se|hago|podemos)|que es|curso|formacion|instal\w+|licencia|actualiz\w+|renovar|"
    r"renovacion|necesito|quiero|recomend\w+|proteg\w+|mejor|caduc\w+|vencido)\b[^.!?\n]{0,40}\b(?:anti-?virus|"
    r"malware|ransomware|virus|antimalware)\b",
    "account_misuse": either(
        r"\b(?:alguien|un desconocido|una persona desconocida|un hacker|unos hackers|hackers?|un tercero|"
        r"otra persona|un extrano|quien sea|alguien mas|terceros)(?: [\w'/-]+){0,4}? (?:entr\w+|acced\w+|us(?:a|ado|"
        r"ando|o|aba)|utiliz\w+|envi\w+|mand\w+|hacke\w+|le(?:e|yendo|ido)|cambi\w+|inici\w+|metid\w+|metio|"
        r"robad\w+|robo|escrib\w+|conect\w+|public\w+|suplant\w+|dentro|tiene acceso|compr\w+|manej\w+)\b"
        r"[^.!?\n]{0,40}?\b(?:mi|mis|nuestr[oa]|su|sus|la|el|del?|al) (?:[\w'/-]+ ){0,2}?(?:cuenta|buzon|correos?|"
        r"mails?|e-?mails?|usuario|login|nombre|perfil|contrasena|clave|teams|sesion|identidad|credenciales|"
        r"sistemas?|sap|onedrive|jefe|director)\b",
        r"\b(?:correos?|mails?|e-?mails?|mensajes?|spam|facturas)\b(?: [\w'/-]+){0,6}? (?:desde|con|en|bajo|de|"
        r"por) (?:mi|nuestra|su|mi propia|la) (?:[\w'/-]+ )?(?:cuenta|buzon|direccion|nombre|correo|"
        r"mail)\b[^\n]{0,60}?(?:\b(?:yo no|no (?:he|fui|los|lo|las|mande|envie|escribi|son mios)|nunca|"
        r"sin (?:que yo|mi))\b)|\b(?:yo )?(?:no (?:he|fui)|nunca(?: he)?|que no|que yo no|y no) (?:(?:los |lo |las |"
        r"la |he )+)?(?:enviado|escrito|mandado|envie|escribi|mande|hecho yo|enviados)\b[^.!?\n]{0,40}|"
        r"\b(?:cuenta|buzon|correo|usuario|teams|perfil|outlook)\b[^.!?\n]{0,25}\b(?:envia|enviando|manda|mandando|"
        r"ha enviado|ha mandado|salen|saliendo)\b[^.!?\n]{0,25}\b(?:spam|correos?|mails?|mensajes|"
        r"publicidad)\b[^\n]{0,50}\b(?:no (?:he sido|soy|fui|los|lo)|yo no|sol[oa]|sin que|no he)\b|"
        r"\b(?:correos?|mails?|mensajes?|pedidos|publicaciones) que (?:yo )?(?:no|nunca) (?:he )?(?:envi\w+|"
        r"escri\w+|mand\w+|hech\w+|hice)\b|\b(?:estan saliendo|salen|se envian|se estan enviando|se mandan|"
        r"enviando) (?:correos|mails|mensajes|spam)[^.!?\n]{0,15} (?:desde|con|de) (?:mi|nuestra|su)\b",
        r"\b(?:cuenta|buzon|correo|perfil|login|contrasena|identidad|usuario)(?: [\w'/-]+){0,3}? (?:ha sido|fue|"
        r"esta|estaba|parece|podria estar|puede estar|han sido|me lo han|me la han|la han|"
        r"ha podido ser)(?: [\w'/-]+)? ?(?:hackead[oa]|comprometid[oa]|robad[oa]|secuestrad[oa]|pirateada|"
        r"suplantad[oa]|jaquead[oa]|vulnerad[oa]|intervenid[oa])\b|\b(?:me|nos|le|les) (?:han |ha )?(?:hackead[oa]|"
        r"hackearon|jaque\w+|robado la (?:cuenta|contrasena|clave|identidad)|suplantado|hackeo|pirateado|"
        r"robaron la (?:cuenta|contrasena|clave))\b",
        r"\b(?:inicios? de sesion|accesos?|conexion(?:es)?|sesion(?:es)?|logins?|entrad[oa]|actividad|"
        r"intentos? de (?:acceso|inicio|login))(?: [\w'/-]+){0,4}? (?:desde|en) (?:(?:un|una|otro|otra) )?(?:rusia|"
        r"china|nigeria|brasil|otro pais|pais|extranjero|el extranjero|vietnam|india|ucrania|rumania|ubicacion|"
        r"ciudad|dispositivo (?:que no|desconocido)|lugar|sitio|ip|corea|iran|polonia|holanda|estados unidos|"
        r"moscu)\b|\b(?:inicios? de sesion|accesos?|sesion(?:es)?|actividad|dispositivos?) (?:que no (?:reconozco|"
        r"son mi\w+|he hecho|soy|fui|es mi\w+)|desconocid[oa]s?|no reconocid[oa]s?|extran[oa]s? en mi cuenta|"
        r"sospechos[oa]s?)\b|"
        r"\b(?:contrasena|telefono de recuperacion|regla de reenvio|clave)(?: [\w'/-]+){0,3}? (?:ha sido|fue|se ha|"
        r"la han|me la han|han) (?:cambiad[oa]|anadid[oa]|cread[oa])\b[^.!?\n]{0,30}(?:yo no|no (?:he sido|fui)|"
        r"sin )|\b(?:reglas?) (?:de reenvio |de correo |en (?:mi )?\w+ )?que (?:yo )?(?:no|nunca) (?:he )?(?:cre\w+|"
        r"puse|puesto|configur\w+|hice)\b",
    ),
    "prompt": r"\b(?:mfa|authenticator|autenticador|2fa|segundo factor|doble factor|(?:notificacion(?:es)?|"
    r"solicitud(?:es)?|peticion(?:es)?|avisos?|alertas?)(?: push)?(?: (?:del|en el) (?:movil|telefono|"
    r"celular))? (?:de |del |para |que )?(?:aprob\w+|"
    r"autoriz\w+|inicio de sesion|autentic\w+|acceso|verificacion|mfa|authenticator|doble factor|segundo factor|"
    r"confirm\w+|la app de autent\w+)|aprobar (?:el |un |una )?(?:acceso|inicio|solicitud|sesion|entrada)|"
    r"codigos? (?:de (?:verificacion|acceso|seguridad|confirmacion|un solo uso|inicio)|sms|por sms|al movil|"
    r"para entrar)|correos? (?:de|para|pidiendo) (?:restablec\w+|recuper\w+|cambi\w+|reset\w+) (?:de |la |"
    r"mi )*(?:contrasena|clave)|sms con (?:un |el )?(?:codigo|codigos))\b",
    "unasked": r"\b(?:no|nunca|nadie|sin)(?: [\w'/-]+){0,4}? (?:pedi\w*|pido|he pedido|solicit\w+|inici(?:e|ado|"
    r"ando|o)|"
    r"estaba (?:haciendo|intentando|entrando|conectando)|estoy (?:haciendo|intentando|entrando|iniciando|"
    r"conectando)|intent(?:e|ado|ando|aba)|entrando|yo|esper\w+|he sido yo|fui yo|haciendo nada|hecho nada|"
    r"toca\w*|provoc\w+|haber\w* (?:pedido|solicitado|iniciado|hecho)|que yo)\b|\bde la nada\b|"
    r"\bsin venir a cuento\b|\binesperad[oa]s?\b|\ba las (?:\d|dos|tres|cuatro|cinco) de la (?:madrugada|noche|"
    r"manana)\b|\bde madrugada\b|\ben plena noche\b|"
    r"\b(?:mientras|cuando|estando) (?:yo )?(?:dorm\w+|estaba (?:dormid|durmiendo|de vacaciones|en (?:una reunion|"
    r"casa))|no (?:estaba|estoy)|de vacaciones|comia)\w*\b|\bsin motivo\b|\bno paran? de (?:llegar\w*|salir\w*|"
    r"aparecer\w*|entrar\w*)\b|\bsin parar\b|\buna tras otra\b|\btodo el rato\b|\bbombarde\w+\b|\b(?:por error|"
    r"sin querer|sin pensar(?:lo)?|por inercia|por costumbre|sin darme cuenta|por despiste|medio dormid[oa]|"
    r"por equivocacion)\b|\bno soy yo\b|\btoda la (?:noche|manana|tarde)\b",
    "approved": r"\b(?:(?:he |ha |la |le |lo )*(?:aprob(?:e|ado|o)|acept(?:e|ado|o)|confirm(?:e|ado|o)|autoric(?:e)|"
    r"autoriz(?:ado|o)|permiti(?:do)?|pulse (?:en )?(?:si|aprobar|aceptar)|le di a (?:si|aceptar|aprobar|"
    r"permitir)|le he dado a (?:si|aceptar|aprobar|permitir)|di (?:a )?(?:aceptar|aprobar|si)))\b",
    "lost_device": either(
        rf"\b(?:(?:he |ha |hemos |me |se |le |nos |han |haya )*(?:perd(?:i|ido|io|imos)|extravi(?:e|ado|o)|"
        rf"rob(?:ado|aron|o)|robaban|sustra(?:ido|jeron)|birl\w+|mangaron|mangado|quit(?:ado|aron) (?:en|por) |"
        rf"hurt\w+|choraron)|no (?:encuentro|localizo|aparece|aparecen)|desaparecio|ha desaparecido|perdida de|"
        rf"robo de|robo del|extravio de|sustraccion de)\b"
        rf"(?! (?:la (?:conexion|senal|cobertura)|senal|conexion|en la (?:pantalla|"
        rf"lista)))(?: [\w'/-]+){{0,2}}? (?:el |la |mi |mis |su |un |una |nuestro |nuestra |del |"
        rf"de )*{_DEVICE}\b(?! (?:en la red|en el sistema|en la lista|por bluetooth|en el dominio|la conexion|"
        rf"de gestion))",
    ),
    "device_gone": rf"\b{_DEVICE}(?: [\w'/-]+){{0,4}}? (?:(?:me |se |nos |ha |han |fue |le |lo |la |esta |sido |"
    rf"te )+(?:rob(?:ado|ada|aron|o)|perd(?:ido|ida|io)|extravi(?:ado|ada|o)|desaparec(?:ido|io)|sustra(?:ido|"
    rf"jeron)|llevado(?= (?:del|de la|alguien)|$|[.,])))\b(?! (?:la (?:conexion|senal|red)|de la (?:lista|red)|"
    rf"del (?:menu|escritorio)|el (?:wifi|icono|internet)|conexion|la (?:bateria|imagen)))|"
    rf"\b{_DEVICE} (?:robad[oa]|perdid[oa]|extraviad[oa]|sustraid[oa])\b|\b(?:entraron a robar|"
    rf"han entrado a robar|robo en (?:la|el)|forzaron|reventaron)\b"
    rf"[^.!?\n]{{0,60}}?\b(?:llevaron|llevado|robaron|faltan?|portatil\w*|ordenador\w*|laptops?|moviles|equipos)\b|"
    rf"\bme (?:han robado|robaron) (?:en|el coche|la mochila|el bolso|ayer|anoche)[^.!?\n]{{0,60}}\b{_DEVICE}",
    "device_left": rf"\b(?:(?:me |he |se |le |ha |lo |la )*(?:dej(?:e|ado|o)|olvid(?:e|ado|"
    rf"o)))(?: [\w'/-]+){{0,2}}? (?:el |"
    rf"la |mi |un |una |su )?{_DEVICE}(?: [\w'/-]+){{0,4}}? (?:en|encima de) (?:un |una |el |la |mi |"
    rf"algun )?(?:[\w'/-]+ )?(?:tren|taxi|bus|autobus|avion|tranvia|metro|uber|cabify|restaurante|cafeteria|bar|"
    rf"hotel|aeropuerto|cafe|estacion|parque|banco|ave|tienda|supermercado|gimnasio|coche de alquiler|cercanias|"
    rf"autocar|camion|colectivo|subte|micro|didi|terminal|sala de espera|feria)\b|"
    r"\b(?:olvid(?:e|ado|o)|dej(?:e|ado|o)) en (?:un |una |el |la )?(?:tren|taxi|bus|autobus|avion|metro|"
    r"restaurante|cafeteria|bar|hotel|aeropuerto|estacion|uber|ave)\b[^.!?\n]{0,40}\b(?:portatil|movil|telefono|"
    r"laptop|celular|tablet|ordenador|mochila)",
    "not_lost": r"\b(?:perd\w+ (?:el |la |mi |mis |los |las |todo |todos )?(?:[\w'/-]+ )?(?:conexion|senal|cobertura|"
    r"trabajo|archivo|archivos|fichero|datos|acceso|paciencia|contrasena|clave|ajustes|contactos|internet|red|"
    r"sonido|imagen|corriente|tiempo|sesion|wifi|correos?|cambios|la manana|el dia)|si (?:lo |la )?pierdo|"
    r"en caso de|si (?:me )?roban|cuando pierdo|(?:lo|la) (?:he )?(?:encontre|encontrado|recupere)|"
    r"como (?:puedo|se|hago para|debo) (?:reportar|denunciar|avisar|notificar)|"
    r"no (?:encuentro|aparece|aparecen|localizo) (?:el |la |mi |un )?(?:[\w'/-]+ )?(?:en (?:la lista|la red|"
    r"el (?:sistema|menu|dominio|listado)|bluetooth)|icono|driver|controlador|manual|cargador))\b|\b(?:conexion|"
    r"senal|sonido|imagen|cursor|icono|unidad(?: de red)?)(?: [\w'/-]+){0,2} (?:se |ha |esta )*(?:perd\w+|"
    r"desaparec\w+)\b",
    "leak": either(
        rf"\b(?:(?:he |ha |hemos |han |se |le |les |nos )*(?:envi(?:e|ado|o|amos|aron)|mand(?:e|ado|o|amos|aron)|"
        rf"reenvi(?:e|ado|o)|compart(?:i|ido|io)|sub(?:i|ido|io)|adjunt(?:e|ado|o)|publi(?:que|cado|co)|pas(?:e|"
        rf"ado)|di|dado|imprimi|puse en copia|puesto en copia|copi(?:e|ado)))\b(?: [\w'@.-]+){{0,12}}? (?:a|al|con|"
        rf"en|para) (?:un |una |el |la |los |las |otro |otra |l |nuestro )?"
        rf"(?:(?:(?:cliente|persona|destinatari[oa]|direccion|proveedor|empresa|grupo|contacto|companer[oa]|correo|"
        rf"lista|usuario|senor|companeros|clientes|chat|canal|tipo|paciente|abogado|juan)s?(?: de correo|"
        rf" de distribucion)? ){_WRONG}|{_WRONG} (?:cliente|persona|destinatari[oa]|direccion|proveedor|empresa|"
        rf"grupo|contacto|companer[oa]|correo|lista|gente|senor)s?\b|alguien (?:de fuera|extern[oa]|que no|ajeno)|"
        rf"la competencia|un competidor|un desconocido|desconocidos|toda la empresa|todos los (?:empleados|clientes|"
        rf"contactos|proveedores)|todo el mundo|toda la (?:plantilla|compania)|la prensa|un periodista|mi (?:correo|"
        rf"cuenta) (?:personal|privad[oa])|quien no (?:era|debia|correspondia)|terceros|una lista externa)",
        rf"\b(?:{_DATA}|correo|mail|lo|la|los|las)\b[^.!?\n]{{0,50}}? (?:(?:ha|han|fue|fueron|se (?:ha|"
        rf"fue)) (?:enviad\w+|mandad\w+|llegad\w+|ido|a parar)|llego|ha llegado|acabo) (?:por error |sin querer |"
        rf"por equivocacion )?a (?:quien no|un (?:destinatario|cliente|proveedor) (?:equivocado|que no|erroneo|"
        rf"distinto)|otr[oa] (?:cliente|persona|empresa|destinatario|proveedor)|la persona (?:equivocada|que no)|"
        rf"alguien (?:de fuera|que no|externo))\b",
        r"\b(?:me (?:he )?equivoqu?\w* (?:de|con el) (?:destinatario|cliente|direccion|persona|adjunto|correo))\b|"
        r"\b(?:destinatario|cliente|persona|direccion) (?:equivocad[oa]|erronea?o?|incorrect[oa]|que no era)\b",
        rf"\b(?:envi\w+|mand\w+|reenvi\w+|compart\w+) (?:por error|sin querer|por equivocacion|"
        rf"por accidente)\b[^.!?\n]{{0,50}}\b{_DATA}\b[^.!?\n]{{0,40}} (?:a|al) \w+|\b(?:por error|sin querer|"
        rf"por equivocacion|por accidente)\b[^.!?\n]{{0,25}} (?:envi(?:e|ado|o|amos)|mand(?:e|ado|o|amos)|"
        rf"reenvi(?:e|ado)|compart(?:i|ido))\b[^.!?\n]{{0,60}} (?:a|al) (?:un|una|otro|otra|el|la|l|todos|toda)\b",
    ),
    "exposed": either(
        rf"\b(?:{_DATA}) (?:de|del) (?:otr[oa]s?|un companer\w+|una companer\w+|todos|los demas|otra persona|"
        rf"todo el mundo|los companer\w+|mis companer\w+)(?: [\w'/-]+)?\b[^.!?\n]{{0,50}}\b(?:en mi|puedo (?:ver|"
        rf"abrir)|he recibido|me ha llegado|veo|visible|recibi|se ven|aparecen en mi)|\b(?:he recibido|me (?:ha|"
        rf"han) llegado|recibi|me llego|me llegan) (?:por error )?(?:la |el |los |las |una |un )?(?:nomina|contrato|"
        rf"datos|factura|informe|expediente|ficha)s? (?:medic[oa] )?(?:de|del) (?:otr[oa]|un[oa]? companer|"
        rf"mi companer|una persona|alguien|un paciente)\w*",
        r"\b(?:carpeta|unidad|archivos|ficheros|documentos|informacion|datos|listado|lista|excel|nominas|salarios|"
        r"sueldos|contratos|expedientes)\b(?: (?:confidencial(?:es)?|personal(?:es)?|de (?:rrhh|recursos humanos|"
        r"nominas|salarios|sueldos|clientes|empleados|pacientes|direccion|personal|la empresa)|sensibles?|interna|"
        r"privad[oa]s?))*[^.!?\n]{0,50}? (?:(?:visible|accesible|abiert[oa]|legible|disponible|"
        r"expuest[oa])s? (?:para|a|por|en internet|al publico|en la web) ?(?:todos|todo el mundo|toda|cualquiera|"
        r"otros|el publico|internet|google|la empresa)?|(?:la|lo|los|las)? ?(?:puede|pueden) (?:ver|abrir|leer|"
        r"acceder)\w* (?:cualquiera|todo el mundo|todos)|(?:cualquiera|todo el mundo|todos) (?:la |lo |los |las )?"
        r"(?:puede|pueden|tiene acceso|ve)|en google|en internet|filtrad[oa]s?|publicad[oa]s?|en abierto|"
        r"al descubierto|expuest[oa]s?)\b",
        r"\b(?:cualquiera|todo el mundo|toda la empresa|todos)(?: [\w'/-]+){0,2}? (?:puede|pueden|podemos|ve|ven|"
        r"tiene acceso|accede) (?:ver |abrir |leer |entrar |acceder )?(?:a |en )?(?:la carpeta de (?:rrhh|"
        r"recursos humanos|nominas|direccion|personal)|los (?:salarios|sueldos|contratos|datos|expedientes)|"
        r"las nominas|datos (?:personales|confidenciales|de (?:clientes|otros)))\b|\b(?:filtracion|fuga|"
        r"brecha) de (?:datos|informacion|seguridad)\b|\bdatos filtrados\b|"
        r"\b(?:puedo|puede|pueden|podemos|se pueden?|veo|ven|vemos) (?:ver |abrir |leer |acceder a )?(?:las |los |"
        r"la |el |a )?(?:[\w'/-]+ )?(?:nominas?|pedidos|facturas|datos|expedientes|salarios|sueldos|correos|"
        r"historiales|contratos|informacion|cuentas?|ficha|buzon|"
        r"documentos) (?:\w+ )?(?:de (?:otr[oa]s? (?:clientes?|personas?|usuarios?|empleados?|pacientes?|"
        r"companer\w+)|todos los empleados|todo el mundo|toda la (?:plantilla|empresa)|mis companeros|"
        r"los demas (?:clientes|empleados|usuarios|pacientes))|ajen[oa]s)\b",
    ),
    "secret_out": either(
        r"\b(?:api[- ]?keys?|claves? (?:de (?:la )?api|de acceso|privadas?|ssh|de aws)|tokens?(?: de acceso)?|"
        r"secretos?|credenciales|contrasenas?|certificados? privados?|cadena de conexion|\.env|"
        r"fichero de configuracion|llaves? (?:privadas?|de la api|ssh)|access keys?|"
        r"secret keys?)\b[^.!?\n]{0,80}?\b(?:subid[oa]s?|subi|subio|commite\w+|commit|publicad[oa]s?|publicamos|"
        r"publique|publico|filtrad[oa]s?|expuest[oa]s?|pushead[oa]|push|pastebin|en internet|repositorio|repo|"
        r"github|gitlab|en abierto|a la vista de)\b",
        r"\b(?:subid[oa]|subi|subio|hemos subido|commite\w+|hice (?:un )?(?:commit|push)|hizo push|pushe\w+|"
        r"publique|publicado|publico|filtrado|comparti|pegue|compartido|colgado)\b[^.!?\n]{0,60}?\b(?:api[- ]?keys?|"
        r"claves? (?:de (?:la )?api|de acceso|privadas?|ssh|de aws|de produccion)|tokens?|secretos?|credenciales|"
        r"contrasenas?|\.env|llaves? (?:privadas?|ssh)|access keys?)\b[^.!?\n]{0,60}?\b(?:public[oa]|github|gitlab|"
        r"repo\w*|pastebin|internet|stack ?overflow|slack|canal|foro|wiki|web|bitbucket|teams)\b",
    ),
    "question": r"\bcomo (?:<cl>)(?:puedo|podemos|debo|deberia|hago|hay que|se|tengo que|reconozco|reporto|reportar|"
    r"denuncio|detectar|identificar|aviso)?\b[^.!?\n]{0,30}\b(?:report\w+|reconoc\w+|detect\w+|identific\w+|"
    r"proteg\w+|evit\w+|preven\w+|saber si|reenvi\w+|configur\w+|registr\w+|activ\w+|bloquear|distingu\w+|"
    r"denunci\w+|notific\w+|inform\w+)\b|\b(?:que (?:hago|hacemos|debo hacer|tengo que hacer|hay que hacer|"
    r"deberia hacer)) (?:si|cuando|en caso)\b|\b(?:formacion|curso|charla|politica|guia|capacitacion|"
    r"taller)s?(?: [\w'/-]+){0,2} (?:de|sobre|contra|en) (?:[\w'/-]+ )?(?:phishing|seguridad|"
    r"ciberseguridad|malware|ransomware|estafas)\b|\b(?:donde|a quien) (?:<cl>)?(?:puedo |tengo que |debo |"
    r"hay que )?(?:reporto|reportar|reenviar|reenvio|mando|aviso|avisar|denunci\w+)\b|\ben caso de\b|"
    r"\bsi (?:alguna vez )?(?:pierdo|me roban|recibo|me llega)\b|\bque es (?:el |un )?(?:phishing|ransomware|"
    r"malware|spear)\b",
    "undone": r"\b(?:nada(?! (?:raro |visible |mas |extrano )*(?:ha pasado|paso|pasa|aparecio|sale|se abrio|parecio))|"
    r"ningun (?:dato|enlace|adjunto|clic)|ninguna (?:contrasena|clave|informacion)|ni (?:enlace|adjunto|"
    r"contrasena)|tampoco)\b",
    "reports": r"\b(?:me (?:ha |han )?(?:lleg\w+|mand\w+|envi\w+)|(?:he|hemos|ha|han) (?:recibido|pinchado|abierto|"
    r"perdido|"
    r"metido|visto|clicado)|recibi|recibimos|pinche|abri|perdi|acabo de|tengo un|nos (?:ha|han)|creo que|"
    r"sospecho)\b",
    "harmless_message": r"\b(?:mensaje|aviso|ventana|pantalla) de error\b|\berror (?:extrano|raro|desconocido|"
    r"inesperado)\b|"
    r"\b(?:mensaje|archivo|pagina|web|ventana|numero|formulario|aviso|notificacion)s? (?:muy )?(?:rar[oa]s?|"
    r"extran[oa]s?|desconocid[oa]s?|inesperad[oa]s?) (?:al|cuando|en (?:el|la) (?:sap|excel|word|arranque|"
    r"inicio|impresora|pantalla)|tras|despues)\b|\bcarpeta de spam\b|\bfiltro (?:de|anti) ?(?:spam|phishing)\b|"
    r"\b(?:boton|formacion|curso|simulacro|test) (?:de|sobre|anti) ?phishing\b|"
    r"\b(?:llamadas?|sonido|audio|imagen|letra)\b[^.!?\n]{0,20}\b(?:se oye|suena|se corta|se escucha)\b|"
    r"\bcaracteres raros\b|\bsimbolos raros\b",
}
SECURITY["suspicious_offer"] = either(
    r"\b(?:pid\w+|quier\w+|compr\w+|necesit\w+|mand\w+|correo|mail|mensaje|whatsapp|sms|escrib\w+|jefe|director|"
    r"ceo)\b[^.!?\n]{0,60}\b(?:tarjetas? (?:de )?regalo|gift ?cards?|tarjetas? (?:de )?(?:itunes|steam|amazon|"
    r"google play|apple)|vales? (?:de )?regalo)\b",
    r"\b(?:recib\w+|me (?:ha |han )?(?:lleg\w+|mand\w+|envi\w+|entr\w+)|tengo|hay|un|una|nos (?:ha |"
    r"han )?(?:lleg\w+|mand\w+))\b[^.!?\n]{0,25}\b(?:sms|whatsapp|wasap|mensaje de texto|"
    r"mensaje(?= (?:de (?:correos|dhl|seur|hacienda|mi banco|la dgt|la aduana)))|correo|"
    r"mail)s?\b[^.!?\n]{0,90}\b(?:paquete|aduanas?|envio retenido|pagar (?:una|unas|tasas|un|1|2)|tasas|multa|"
    r"premio|herencia|reembolso|devolucion de (?:hacienda|impuestos)|loteria|he ganado|factura que no|"
    r"pedido que no)\b",
    r"\bsms\b[^.!?\n]{0,80}\b(?:enlace|link)\b|\b(?:enlace|link)\b[^.!?\n]{0,30}\b(?:por|en un|de un) (?:sms|"
    r"whatsapp)\b",
    rf"\b{_MESSAGE}\b[^.!?\n]{{0,60}}\b(?:cuenta|buzon|acceso|contrasena|perfil|correo)\b[^.!?\n]{{0,30}}\b(?:sera|"
    rf"sera(?:n)?|va a ser|se va a|se (?:cerrara|bloqueara|eliminara|suspendera|desactivara)|van a|"
    rf"me van a) ?(?:cerrad[oa]|eliminad[oa]|suspendid[oa]|bloquead[oa]|desactivad[oa]|cancelad[oa]|cerrar|eliminar|"
    rf"suspender|bloquear|desactivar|cancelar)?\b",
    r"\b(?:pop-?up|ventana|pagina|navegador|pestana|aviso|alerta|mensaje|pantalla|"
    r"cartel)\b[^.!?\n]{0,60}\b(?:llam(?:e|ar|a|ara|emos|es|en)|marque|contact\w+|telefonee) (?:a |al |"
    r"con )?(?:microsoft|apple|soporte|windows|(?:este|ese|un|al?) (?:\w+ )?(?:numero|telefono)|\+?\d)",
    r"\b(?:alguien|un tipo|un tio|un hombre|una mujer|un senor|una persona|una senora|un tecnico|un chico|"
    r"el que llam\w+)\b[^.!?\n]{0,60}\b(?:quer\w+|quier\w+|pid\w+|insist\w+|ofrec\w+|"
    r"intent\w+)\b[^.!?\n]{0,25}\b(?:conectar\w*|acceso|entrar|control|tomar|instalar\w*)\b[^.!?\n]{0,15}\b(?:mi|"
    r"nuestro|el|la|al) ?(?:pc|ordenador|equipo|portatil|computadora|pantalla|remoto|laptop)?\b",
    r"\bcambi\w+ (?:de |el |la |su )?(?:numero de cuenta|cuenta bancaria|iban)\b|\b(?:nuevo iban|"
    r"nueva cuenta bancaria)\b",
)
SECURITY["own_offer"] = r"\b(?:nuestra|la|mi) (?:[\w'/-]+ )?(?:tienda|modulo|catalogo|pagina de tarjetas)\b"
SECURITY["lure"] = either(
    r"\b(?:enlaces?|links?|codigos? qr|qr|boton|formulario|pagina|web|adjunto)\b[^.!?\n]{0,30}\b(?:en|de|del|desde|"
    r"por) (?:un|una|el|la|ese|l|otro)? ?(?:[\w'/-]+ )?(?:correo|mail|e-?mail|mensaje|sms|whatsapp|chat)s?\b",
    r"\b(?:correo|mail|e-?mail|mensaje|sms|whatsapp)s?\b[^.!?\n]{0,90}\b(?:enlaces?|links?|me (?:llevo|llevaba|"
    r"mando|mandaba) a|una (?:pagina|web)|formulario)\b",
)
SECURITY["own_link"] = (
    r"\b(?:restablec\w+|activacion|activar|registro|bienvenida|nueva contrasena|que me (?:enviasteis|mandasteis|"
    r"enviaron|mandaron ustedes)|vuestro (?:enlace|correo|mail)|de un solo uso|enlace de recuperacion|recuperacion|"
    r"reseteo|caducado|caducada)\b"
)
_MEDIUM = (
    r"(?:(?:un |una |el |la )?(?:usb|pendrive|pen drive|memoria usb|lapiz usb|disco externo|tarjeta sd|llave usb|"
    r"memoria))"
)
SECURITY["found_medium"] = either(
    rf"\b(?:encontr\w+|hall\w+|me he encontrado|alguien (?:ha )?dejado?|habia|hay|recogi|aparecio|"
    rf"ha aparecido)\b[^.!?\n]{{0,20}}\b{_MEDIUM}\b[^.!?\n]{{0,30}}\b(?:en|por|al lado|fuera|tirad[oa]|debajo|"
    rf"encima|junto) (?:el |la |del? |un |una )?(?:parking|aparcamiento|estacionamiento|suelo|piso|calle|"
    rf"escalera\w*|entrada|pasillo|cafeteria|comedor|bano|tren|recepcion|ascensor|mesa|impresora|buzon|sala|puerta|"
    rf"hall|vestibulo|garaje|edificio|por)\w*",
    rf"\b{_MEDIUM}\b[^.!?\n]{{0,20}}\b(?:que (?:he encontrado|encontre|habia|encontraron|alguien dejo)|"
    rf"encontrad[oa]|tirad[oa]|abandonad[oa])\b",
)
SECURITY["plugged_in"] = (
    r"\b(?:(?:lo |la )?(?:(?:he )?(?:enchuf(?:e|ado)|conect(?:e|ado|o)|meti(?:do)?|insert(?:e|ado)|puesto|pinchado|"
    r"pinche)))\b"
)
SECURITY["refused"] = (
    r"\b(?:colgue|colgo|he colgado|me negue|no (?:lo |le |la )?(?:hice|he hecho|deje|di|instale|acepte)|"
    r"le dije que no|corte la llamada|no quise|dije que no)\b"
)
SECURITY["own_support"] = (
    r"\b(?:por favor|podeis|pueden|puede|podrian|necesito|necesitamos|quiero|quisiera|proveedor|vuestro)\b"
)

# A contact nobody calls strange is suspicious where two of these speak: what it baits with, who it says it is, and
# that the person kept away or only reports it.
SECURITY["contact"] = (
    r"\b(?:correos?|e-?mails?|mails?|mensajes?|sms|llamad[oa]s?|llamo|llamaron|llaman|enlaces?|links?|adjuntos?|zip|"
    r"cartas?|chats?|whats ?app|wasap|qr|linkedin|se presento|aparecio una ventana|ventana emergente|pop-?up|"
    r"factura)\b|\bde: "
)
SECURITY["bait"] = either(
    r"\b(?:tarjetas? (?:de )?regalo|vales?|impagad[oa]|pendiente de pago|multas?|aduanas?|paquete|tasas|reembolso|"
    r"herencia|premio|loteria|bitcoins?|cripto|iban|transferencia|zip|exe|macros?|firmar? aqui|verific\w+|"
    r"confirm\w+|reactiv\w+|suspend\w+|(?:va a|van a) (?:cerrar|bloquear|borrar)|sera (?:cerrad|bloquead|borrad|"
    r"eliminad)\w+|(?:datos|cuenta|numero de) "
    r"(?:bancari[oa]s?|de pago|de la tarjeta|personales|de acceso|cuenta)|pin|contrasena|clave|virus|remoto|anydesk|"
    r"teamviewer|credenciales|volver a iniciar sesion|docusign|hacienda|agencia tributaria|trafico|dgt|juzgado|"
    r"policia|abogado|factura)\b",
    r"\b(?:buzon|correo|almacenamiento|cuota) (?:esta |estaba |casi )*llen[oa]\b|\.(?:top|xyz|ru|click|info)\b",
)
SECURITY["impostor"] = either(
    r"\b(?:dice|decia|dicen|diciendo|dijo|asegura\w*) (?:que )?(?:ser|es|era|llama\w*|viene|eran|son)(?: de|"
    r" del)? (?:la |el )?(?:microsoft|apple|google|amazon|it|informatica|soporte|banco|policia|paypal|dhl|rrhh|"
    r"hacienda)",
    r"\bde (?:microsoft|apple|paypal|dhl|mi banco|el banco|correos|hacienda)\b|\b(?:gmail|hotmail|yahoo|"
    r"gmx)(?: \w+)?\b|\b(?:remitente|direccion|dominio|ortografia|faltas|castellano|espanol|gramatica|logo|"
    r"enlace)\b[^.!?\n]{0,30}\b(?:mal|rar[oa]|no (?:es|era) (?:nuestr|el|la|de)\w*|errores|extran[oa]|distint[oa]|"
    r"terrible|pesimo|traductor|una letra|no cuadra|no coincide)\b|"
    r"\bno existe\b|\b(?:no|nunca)(?: (?:lo|la|le|los|he|hemos))? (?:conozco|conocemos|pedi|pedido|encargue|"
    r"encargado|esperaba|espero|compre|comprado|contrat\w+|trabajamos con|tenemos trato)\b|\bfaltas de ortografia\b",
)
SECURITY["kept_away"] = either(
    r"\b(?:colgue|he colgado|colgo|corte la llamada|me negue|lo ignore|lo he ignorado|lo borre|borrado|"
    r"a la papelera)\b",
    r"\b(?:no|nunca|nadie|ninguno|sin)\b[^.!?\n]{0,25}\b(?:abiert\w+|abri\w*|abro|pinch\w+|clic\w*|click|puls\w+|"
    r"contest\w+|respond\w+|toc\w+|dado|di|descarg\w+|hecho nada|hice nada|dicho nada|entrado|caido)\b",
    r"\b(?:os aviso|les aviso|aviso(?= (?:por si|para|de que))|por si (?:acaso|os|les|alguien)|"
    r"para que (?:lo )?(?:sepais|sepan|esteis|conste|tengais)|solo (?:para|por) (?:avisar|informar|que)|"
    r"queria (?:avisar|reportar|informar)|lo (?:reporto|comunico|notifico)|es (?:esto |este )?(?:normal|de fiar|"
    r"real|legitimo|seguro|vuestro)|mejor prevenir)\b",
    r"\b(?:me di cuenta|me he dado cuenta|despues me|luego me|tarde)\b[^.!?\n]{0,20}\b(?:tarde|despues|cuenta|ahora|"
    r"vi)\b|\bresulta que\b|\b(?:estoy|me quede) (?:preocupad|asustad|intranquil)[oa]\b",
)
SECURITY["matter"] = (
    SECURITY["contact"]
    + "|"
    + either(
        rf"\b{_DEVICE}",
        r"\b(?:contrasenas?|claves?|credenciales|cuentas?|codigos?|pin|llaves?|datos|archivos?|ficheros?|documentos?|"
        r"carpetas?|virus|malware|hacke\w+|infect\w+|cifrad\w+|encriptad\w+|descon?ocid\w+|ataque|rob\w+|usb|pendrive|"
        r"repo\w*|public\w+|aprob\w+|solicitud(?:es)?|sesion(?:es)?|web|pagina|ventanas?|camara|remoto|raton|cursor|"
        r"perdi\w*|listado|nomina)\b",
    )
)
