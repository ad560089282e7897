"""What the desk says in Spanish."""

from workflows.engines.base import DangerKind, FactSlot, SecurityKind

SENTENCES = {
    # Questions about what the problem is; each is asked at most once in a conversation.
    "ask_both": "Con mucho gusto le ayudo. ¿De qué dispositivo, programa o servicio se trata y qué ocurre?",
    "ask_thing": "Con mucho gusto le ayudo. ¿De qué dispositivo, programa, servicio o cuenta se trata?",
    "ask_symptom": "Con mucho gusto le ayudo. Ha mencionado {thing}: ¿qué falla exactamente y qué ve en ese momento?",
    "ask_closest": (
        "Gracias. Para hacerlo llegar a las personas adecuadas: ¿qué se parece más a lo que ocurre? No enciende, va "
        "lento, un programa da un error, no puede iniciar sesión, no puede conectarse o necesita algo nuevo."
    ),
    "ask_story": "¿Qué intentaba hacer y qué vio en la pantalla cuando falló?",
    "ask_details": "Gracias, entendido. Para que el equipo pueda empezar enseguida, indíqueme por favor:",
    "ask_details_hint": "Si no lo sabe, basta con que diga «envíelo».",
    # Replies without a ticket
    "greeting": ("¡Hola! Soy {desk}. Dígame qué falla o qué necesita y lo haré llegar al equipo adecuado."),
    "thanks": "De nada. Aquí estoy si surge algo más.",
    "about_desk": (
        "Soy {desk}, un asistente automático. Recojo problemas informáticos, peticiones y avisos de seguridad, "
        "pregunto lo que el equipo necesitará saber y envío un ticket al equipo adecuado. Puede pedir hablar con una "
        "persona en cualquier momento."
    ),
    "probing": "Aquí solo puedo ayudar con problemas y peticiones de informática. ¿Hay algo en lo que pueda ayudarle?",
    "other": "Estoy aquí para problemas y peticiones de informática. ¿Hay algo en lo que pueda ayudarle?",
    "not_it": (
        "Lo siento, de eso no puede ocuparse el servicio de informática. Para cualquier tema informático, aquí estoy."
    ),
    "not_it_ask": (
        "Lo siento, de eso no puede ocuparse el servicio de informática. Consulte por favor con {whom}. Para cualquier "
        "tema informático, aquí estoy."
    ),
    "not_it_beside": "Del otro asunto, lo siento, no puede ocuparse el servicio de informática.",
    "withdrawn": "Me alegro. No he enviado ningún ticket. Si vuelve a ocurrir, escríbame de nuevo.",
    "solved": "Me alegro. He anotado en {tickets} que está resuelto.",
    "withdrawn_sent": "Gracias por avisar. Lo he anotado en {tickets}.",
    "status_none": "Todavía no veo ningún ticket suyo. Si algo falla o necesita algo, dígamelo.",
    "status_unknown": "No conozco ningún ticket suyo con el número {numbers}.",
    "status_intro": "Esto es lo que sé:",
    "status_line": (
        "{number} ({title}): {status}, prioridad {priority}, equipo {team}. Primera respuesta antes del {due}."
    ),
    "article_hint": "Si no le sirve, dígamelo y abriré un ticket.",
    # Asking before sending
    "confirm": "¿Lo envío al equipo {team}?",
    "confirm_header": "¿Enviarlo?",
    "choice_send": "Enviarlo",
    "choice_keep_back": "No enviarlo",
    "choice_keep_back_hint": "No se crea ningún ticket. Para cambiar algo, escríbalo en su lugar.",
    "kept_back": "De acuerdo, no he enviado nada. Escríbame de nuevo si me necesita.",
    # Confirmations
    "sent": "Gracias. Lo he enviado al equipo {team}.",
    "sent_many": "Gracias. He creado un ticket para cada asunto, el más urgente primero.",
    "sent_at_once": "Gracias por avisar. Lo he enviado de inmediato al equipo {team}.",
    "handed_over": "Por supuesto. Lo he pasado al equipo {team} y una persona se pondrá en contacto con usted.",
    "revised": "Gracias, lo he añadido a {tickets}.",
    "secret": (
        "He eliminado un dato confidencial de su mensaje. Cámbielo, por favor, y no envíe nunca contraseñas ni "
        "códigos por aquí."
    ),
    "next_p1": "Se está avisando al equipo ahora mismo. Permanezca localizable, por favor.",
    "next": "El equipo se pondrá en contacto con usted. Puede añadir aquí lo que quiera; lo anotaré en el ticket.",
    "still_missing": "Aún no se sabe: {missing}. Si lo averigua, dígamelo.",
    "label_priority": "Prioridad",
    "label_team": "Equipo",
    "label_response": "Primera respuesta",
    "label_next": "Qué ocurre ahora",
    "within": "en {target}",
    "round_the_clock": "las 24 horas",
    # Why it has its priority: who is affected, how soon, and the person's words for it
    "because": "{impact}; {urgency}",
    "in_words": "{reason} ({quotes})",
    "impact_high": "afecta a muchas personas o a un servicio que todos necesitan",
    "impact_medium": "afecta a varias personas",
    "impact_low": "afecta a una persona",
    "urgency_high": "no puede esperar",
    "urgency_medium": "de momento se puede seguir trabajando",
    "urgency_low": "no corre prisa",
    "security_happened": "ha ocurrido algo que hay que contener",
    "security_half_acted": "no se conoce ningún daño, pero alguien llegó a actuar o afecta a varias personas",
    "security_attempt": "nadie ha llegado a actuar",
    # Titles of tickets whose matter is not known
    "title_human": "Pide hablar con una persona",
    "title_unclear": "Solicitud por aclarar",
}

# What somebody says who knows no more; evaluation says it for them.
GIVE_UP = "No lo sé, envíelo tal cual."

# The amount comes first: "4 horas de servicio".
DURATIONS = {
    "hours": ("{amount} hora", "{amount} horas"),
    "support_hours": ("{amount} hora de servicio", "{amount} horas de servicio"),
    "business_days": ("{amount} día laborable", "{amount} días laborables"),
}

STATUSES = {
    "new": "nuevo",
    "in_progress": "en curso",
    "waiting": "en espera",
    "resolved": "resuelto",
    "closed": "cerrado",
}

SAFE_INSTRUCTIONS = {
    SecurityKind.MALWARE: (
        "Desconecte el equipo de la red, por favor (quite el cable y apague el wifi). No lo apague ni borre nada."
    ),
    SecurityKind.ACCOUNT_MISUSE: (
        "Cambie la contraseña desde otro dispositivo, por favor, y no apruebe ninguna solicitud."
    ),
    SecurityKind.CREDENTIALS_DISCLOSED: "Cambie esa contraseña ahora mismo, por favor, desde otro dispositivo.",
    SecurityKind.SUSPICIOUS_MESSAGE: (
        "No responda al mensaje, no abra sus enlaces ni adjuntos y no lo borre, por favor."
    ),
    SecurityKind.UNEXPECTED_PROMPT: (
        "No apruebe ninguna solicitud de acceso que no haya iniciado usted, y cambie su contraseña desde otro "
        "dispositivo."
    ),
    SecurityKind.LOST_DEVICE: "Si da acceso a su cuenta de trabajo, cambie su contraseña desde otro dispositivo.",
    SecurityKind.DATA_LEAK: "No envíe ni borre nada más, por favor, y anote quién ha recibido los datos.",
    SecurityKind.SECRET_PUBLISHED: "Revoque o cambie el secreto ahora mismo, por favor; borrar el texto no basta.",
    DangerKind.FIRE: "Aléjese del equipo, por favor. Si ve humo o fuego, salga y llame al número de emergencias.",
    DangerKind.ELECTRICITY: "No toque el equipo ni su cable, por favor, y mantenga alejados a los demás.",
    DangerKind.WATER: "No toque los equipos mojados, por favor, y aléjese de los enchufes que estén cerca del agua.",
    DangerKind.BATTERY: "Deje de usar el equipo, no lo cargue y aléjelo de todo lo que pueda arder, por favor.",
}

# What is missing on a ticket, as in "Aún no se sabe: desde cuándo".
MISSING = {
    "thing": "qué dispositivo, programa o servicio es",
    "symptom": "qué falla exactamente",
    FactSlot.SINCE: "desde cuándo",
    FactSlot.ERROR_TEXT: "el texto exacto del error",
    FactSlot.AFFECTED: "a quién más afecta",
    FactSlot.LOCATION: "dónde",
    FactSlot.DEVICE: "qué dispositivo",
    FactSlot.APPLICATION: "qué programa",
    FactSlot.TARGET: "acceso a qué",
    FactSlot.REQUESTED_FOR: "para quién",
    FactSlot.DEADLINE: "para cuándo",
}

# How a detail is asked for where the policy's own question is in another language.
DETAIL_QUESTIONS = {
    FactSlot.DEVICE: "¿De qué dispositivo se trata?",
    FactSlot.MODEL: "¿Qué marca y modelo es?",
    FactSlot.ASSET_TAG: "¿Qué número figura en su etiqueta?",
    FactSlot.OPERATING_SYSTEM: "¿Qué sistema operativo tiene?",
    FactSlot.APPLICATION: "¿De qué programa se trata?",
    FactSlot.VERSION: "¿Qué versión es?",
    FactSlot.ERROR_TEXT: "¿Aparece algún mensaje de error y qué dice?",
    FactSlot.LOCATION: "¿Dónde está (edificio, planta, sala, en casa)?",
    FactSlot.CONNECTION: "¿Cómo se conecta (wifi, cable, VPN)?",
    FactSlot.ACCOUNT: "¿De qué cuenta se trata?",
    FactSlot.TARGET: "¿A qué necesita acceso?",
    FactSlot.REQUESTED_FOR: "¿Para quién es?",
    FactSlot.REQUESTED_ITEM: "¿Qué necesita exactamente?",
    FactSlot.AFFECTED: "¿Afecta también a otras personas?",
    FactSlot.SINCE: "¿Desde cuándo ocurre?",
    FactSlot.DEADLINE: "¿Para cuándo lo necesita?",
    FactSlot.FREQUENCY: "¿Con qué frecuencia ocurre?",
    FactSlot.CHANGED: "¿Cambió algo antes de que empezara?",
    FactSlot.TRIED: "¿Qué ha probado ya?",
    FactSlot.CONTACT: "¿Cómo puede localizarle el equipo?",
}

# Who is to be asked instead, by words of the question.
NOT_IT_CONTACTS = (
    (
        tuple(
            "nómina,nomina,sueldo,salario,cobr,me paga,nos paga,pagan,vacacion,contrato,enferm,baja médica,horas extra,"
            "aguinaldo,día libre,dias libres,días libres,permiso de".split(",")
        ),
        "recursos humanos",
    ),
    (
        tuple(
            "comedor,menú,menu,café,cafetera,calefacción,calefaccion,aire acondicionado,ventana,luz,bombilla,baño,aseo,"
            "ascensor,parking,aparcamiento,estacionamiento,silla,limpieza,frío,calor,edificio".split(",")
        ),
        "servicios generales",
    ),
    (("factura", "gastos", "dietas", "viaje", "reembolso", "viático", "kilometraje"), "administración"),
)

# Words that say nothing about what an article must answer.
STOP_WORDS = frozenset(
    "a al algo alguien ante aquí ayuda buenas buenos como con cómo cuál cuando cuándo de del debo desde días dime "
    "donde dónde e el ella en eres es esta está este esto estoy favor gracias ha hace hacer hago hay haya hola la "
    "las le les lo los me mi mis mucho muy necesito no nos nuestra nuestro o os para pero podéis podría poner por "
    "puede pueden puedo que qué quién quiero quisiera saber se ser si sí sin sobre soy su sus tarde tardes tengo ti "
    "tu un una uno usar ver y ya yo".split()
)

# The knowledge articles that the desk comes with, as a beginning: (slug, title, keywords, body in Markdown).
ARTICLES = (
    (
        "connect-to-the-vpn-es",
        "Conectarse a la VPN",
        "vpn conecto conectarme conectar conexión remoto teletrabajo casa túnel",
        "1. Conéctese primero a internet, en casa o con el teléfono.\n"
        "2. Abra el programa de la VPN desde el menú de inicio y elija su sede.\n"
        "3. Inicie sesión con su cuenta de trabajo y confirme el segundo factor.",
    ),
    (
        "reset-a-password-es",
        "Cambiar la propia contraseña",
        "contraseña contrasena clave password cambio cambiarla",
        "1. En un ordenador de trabajo pulse Ctrl+Alt+Supr y elija **Cambiar una contraseña**.\n"
        "2. Escriba la antigua y después dos veces la nueva.\n"
        "3. Bloquee el ordenador una vez y desbloquéelo con la contraseña nueva; después actualícela en el teléfono.",
    ),
    (
        "set-up-a-second-factor-es",
        "Configurar el segundo factor en un teléfono nuevo",
        "mfa 2fa doble factor verificación authenticator autenticador móvil celular",
        "1. Tenga a mano el teléfono antiguo. Abra en un ordenador la página de seguridad de su cuenta de trabajo.\n"
        "2. Elija **Agregar método de inicio de sesión** y después **Aplicación de autenticación**.\n"
        "3. Escanee el código con el teléfono nuevo, confirme una vez y quite el teléfono antiguo.",
    ),
    (
        "add-a-printer-es",
        "Añadir una impresora",
        "impresora imprimir añado agrego",
        "1. Abra **Configuración**, luego **Impresoras** y después **Agregar dispositivo**.\n"
        "2. Elija la impresora por el nombre que figura en su etiqueta.\n"
        "3. Imprima una página de prueba.",
    ),
    (
        "report-a-suspicious-mail-es",
        "Notificar un correo sospechoso",
        "phishing sospechoso spam notifico reporto reportar denunciar avisar",
        "No responda ni abra sus enlaces. Elija **Notificar mensaje** en el programa de correo. "
        "Si ha pulsado o escrito algo, avise enseguida al servicio de informática.",
    ),
    (
        "open-a-shared-mailbox-es",
        "Abrir un buzón compartido",
        "buzón buzon compartido abro veo",
        "Un buzón compartido aparece por sí solo una hora después de recibir los permisos. Para abrirlo antes, "
        "reinicie el programa de correo. En el navegador, pulse su foto y elija **Abrir otro buzón**.",
    ),
    (
        "mail-on-a-phone-es",
        "Leer el correo de trabajo en el teléfono",
        "correo mail teléfono móvil movil celular iphone tableta leo personal",
        "Instale el programa de correo desde el portal de empresa e inicie sesión con su cuenta de trabajo. Se admiten "
        "teléfonos personales con bloqueo de pantalla; informática solo puede borrar los datos de trabajo.",
    ),
    (
        "wifi-for-guests-es",
        "Wifi para visitas",
        "visita visitante invitado invitados wifi wi-fi inalámbrica",
        "Las visitas eligen la red **Guest** e introducen el código que imprime recepción para un día.",
    ),
)
