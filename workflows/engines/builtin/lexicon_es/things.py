"""What Spanish requests are about. Order matters: the first source that fits wins, so longer names come first."""

from workflows.engines.base import Category

from ..lexicon import Thing
from ..lexicon_en.things import THINGS as ENGLISH

HARDWARE, SOFTWARE, ACCESS = Category.HARDWARE, Category.SOFTWARE, Category.ACCESS
NETWORK, OTHER = Category.NETWORK, Category.OTHER

NOT_THINGS = (
    r"pantallas? (?:azul(?:es)?|negra|en negro|en blanco|blanca|de (?:inicio|error|bloqueo|bienvenida|arranque|carga|"
    r"login|acceso|la muerte)|completa|principal|verde|gris)",
    r"(?:compartir|comparto|comparte|compartiendo|compartida) (?:la |mi |el )?(?:pantalla|escritorio)",
    r"por (?:telefono|correo|e-?mail|mail|movil|whatsapp)",
    r"(?:mi|nuestro|el) (?:correo|e-?mail|mail) es \S+@\S+",
    r"(?:mesa|centro|servicio) de (?:ayuda|servicio|soporte)|help ?desk|service ?desk",
    r"manual(?:es)? de usuario",
    r"error (?:de|del|en el) servidor(?: \d+)?",
    r"(?:por|de) mi cuenta|a cuenta de|dar(?:me|nos|se)? cuenta|(?:me|se|nos) (?:di|dio|doy|da|dimos|hemos dado|"
    r"he dado|"
    r"ha dado) cuenta|ten(?:ga|gan|ed|er|iendo)? en cuenta|teng\w+ en cuenta|por cuenta de|mas de la cuenta|cuenta con|"
    r"cuentas (?:por|a) (?:pagar|cobrar)|cuentas anuales",
    r"(?:cuenta )?bancari[oa]s?|cuenta (?:corriente|de banco)",
    r"(?:tele|television|tv|router) de (?:mi |la )?casa|sala de (?:espera|estar)|iconos? del escritorio|"
    r"accesos? directos?",
    r"(?:con|sos|eres|es|a) una maquina",
    r"(?:con|por|de pago con) (?:la |mi |una )?tarjetas?(?! (?:de (?:acceso|la puerta|empleado|entrada)))|"
    r"tarjetas? (?:sd|sim|"
    r"de memoria|de fidelidad|fidelizacion)",
    r"(?:mi|el) (?:telefono|movil|celular|numero|interno|anexo) es|(?:numero de telefono|extension|interno|anexo)"
    r"(?: es|:)? ?\d+",
    r"(?:equipo|departamento|gente|area|companeros) de (?:redes|sistemas|informatica|ti|it|soporte|infraestructura)",
    r"acceso (?:denegado|rechazado|no autorizado|restringido)",
    r"(?:mi|el|nuestro|un|todo el|del|al) equipo (?:de|entero|completo|somos|esta (?:parad|bloquead|esperando)\w*|"
    r"estamos|"
    r"no podemos|no pued\w+|se (?:reune|encarga)|necesita|usa\w*|trabaja\w*)(?! (?:trabajo|sobremesa|mesa|la oficina|"
    r"escritorio|empresa))(?: [\w-]+)?|equipos? de (?:ventas|marketing|trabajo entero|proyecto|\w+cion|rrhh|finanzas|"
    r"compras|logistica|soporte|comercial|desarrollo|direccion|diseno)",
    r"tarjetas? (?:de (?:credito|debito|empresa|visita|embarque|regalo)|bancarias?|regalo|grafica|de (?:sonido|"
    r"video|red))",
    r"cable(?:s)? (?:nuevo|distinto)",
    r"cambiar? de (?:puesto|mesa)|puesto de trabajo(?= vacante)",
    r"programa(?:da|do|das|dos|r|mos|n)",
    r"ordenador(?= de (?:un|mi|otro|otra) companer\w)|(?:desde|en) (?:el|la|otro|otra) (?:ordenador|pc|equipo|"
    r"computadora|portatil|laptop|computador) de (?:mi|un|una|otro|otra|al lado)",
    r"en (?:la )?pantalla|por pantalla|captura(?:s)? de pantalla|pantallazos?",
    r"carpetas? de papel|internet ?bank\w*",
)

# Programs have the same names everywhere.
_SHARED_NAMES = frozenset(
    "Outlook,Thunderbird,Exchange,Zoom,Webex,Skype,Slack,Excel,PowerPoint,OneNote,OneDrive,SharePoint,Visio,Photoshop,"
    "InDesign,Illustrator,SAP,ERP,CRM,Salesforce,HubSpot,Dynamics,DATEV,Jira,Confluence,ServiceNow,GitHub,GitLab,Aut"
    "oCAD,"
    "Chrome,Firefox,Python,Docker,Notepad++,7-Zip,TeamViewer,Miro,Figma,Tableau,Oracle,Canva,Trello,WhatsApp,ChatGPT"
    ",Java,"
    "Dropbox,Power BI,Microsoft Project,Access database,Creative Cloud,Visual Studio,Lotus Notes".split(",")
)
_PROGRAMS = (
    ("Teams", r"(?:ms |microsoft )?teams", "meetings"),
    ("Word", r"(?:ms |microsoft )?word(?!press)", "office"),
    ("Excel", r"hojas? de calculo|planillas?(?: de excel)?", "office"),
    (
        "Microsoft Office",
        r"(?:ms |microsoft )?office ?(?:365|2016|2019|2021)?|paquete (?:de )?office|(?:ms|microsoft|m) ?365|ofimatica",
        "office",
    ),
    (
        "Adobe Acrobat",
        r"(?:adobe )?acrobat(?: pro| reader| dc)*|adobe (?:reader|pdf)|(?:lector|editor|visor|programa|creador) "
        r"(?:de )?pdfs?",
        "acrobat",
    ),
    (
        "ERP system",
        r"(?:sistema |programa |software )?erp|navision|sage(?: \d+)?|a3\w*|contaplus|odoo|holded|siigo",
        "erp",
    ),
    ("CRM", r"(?:sistema |programa )?crm", "crm"),
    ("Edge", r"(?:ms |microsoft )?edge", "browser"),
    ("Safari", r"safari", "browser"),
    ("Browser", r"navegador(?:es)?(?: web)?|explorador web|internet explorer", "browser"),
    (
        "Citrix",
        r"citrix(?: workspace| receiver)?|escritorios? (?:remoto|virtual)(?:es|s)?|rdp|vdi|"
        r"conexion a escritorio remoto",
        "remote",
    ),
    ("TeamViewer", r"anydesk", "teamviewer"),
    ("Antivirus software", r"anti-?virus|defender", "antivirus"),
    ("Workday", r"workday", "workday"),
    ("Moodle", r"moodle", "moodle"),
    ("Gmail", r"gmail|google workspace|google drive|google docs|drive de google", "cloudfiles"),
    (
        "Bizagi",
        r"bizagi|meta4|cegid|factorial|kronos|primavera|presto|cypecad|arcgis|matlab|spss|stata|autodesk|revit",
        "special",
    ),
)


def _shared() -> tuple[Thing, ...]:
    return tuple(thing for thing in ENGLISH if thing.category == SOFTWARE and thing.name in _SHARED_NAMES)


_OF_TEAM = (
    r"(?:de(?:l| la| los| las)? (?:todos|equipo|departamento|planta|piso|pasillo|oficina|grupo|area|comun|red|"
    r"recepcion|"
    r"<dept>|(?:<ordinal>) (?:planta|piso))|compartid[oa]|comun|departamental|general|central)"
)

THINGS = (
    # Printing is hardware.
    Thing(
        "Label printer", r"(?:impresora|etiquetadora)s? de etiquetas|etiquetadoras?|zebra", HARDWARE, "print", 3, True
    ),
    Thing(
        "Team printer",
        rf"(?:impresora|multifuncion|fotocopiadora|copiadora)s? {_OF_TEAM}",
        HARDWARE,
        "print",
        3,
        True,
    ),
    Thing(
        "Printer",
        r"impresor(?:a|as|it[oa])(?: (?:laser|multifuncion|de red|hp|canon|brother|epson|xerox|kyocera|ricoh|"
        r"lexmark))*|"
        r"multifuncion(?:al|ales|es)?|plotters?|fotocopiadoras?|copiadoras?|laserjet|equipo de impresion",
        HARDWARE,
        "print",
        3,
        True,
    ),
    Thing(
        "Printing",
        r"impresion(?:es)?|cola de impresion|servidor de impresion|imprimir|imprime[ns]?|imprimo",
        HARDWARE,
        "print",
        2,
        True,
    ),
    Thing("Fax", r"fax(?:es)?", HARDWARE, "print", 3, True),
    Thing("Toner", r"(?:cartuchos? de )?(?:toner(?:es)?|tinta)|cartuchos?", HARDWARE, "print", 2, True),
    Thing(
        "Scanner",
        r"(?:escaner|scanner)(?:es|s)?(?: de (?:codigos?(?: de barras)?|mano))?|lector(?:es)? (?:de )?"
        r"(?:codigos?(?: de barras)?|qr|barras)|pistolas?(?: lectoras?| de codigos?(?: de barras)?)?|escanear|"
        r"terminal(?:es)? de mano",
        HARDWARE,
        "scan",
        3,
        True,
    ),
    # Connections.
    Thing(
        "VPN",
        r"(?:cliente |conexion |tunel |acceso )?(?:de |por |a |a la )?(?:vpn|any ?connect|global ?protect|"
        r"forti ?client)",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Guest Wi-Fi",
        r"(?:wifi|red|wlan)(?: inalambrica)? (?:de|para)(?: los| las)? (?:invitad|visit)\w+|(?:codigos?|claves?|"
        r"acceso|contrasena)"
        r"(?: de| a| al)? (?:la )?wifi (?:para|de) (?:(?:un|una|los|las|unos|\d+|\w+) )?(?:invitad|visit|client)\w+",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Wi-Fi",
        r"(?:red |conexion |senal )?(?:wifi|wlan|inalambrica)(?: de la (?:oficina|empresa|casa))?",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Internet",
        r"(?:conexion (?:a|de) |acceso a |linea de )?internet|(?:todas |algunas |la mayoria de )(?:las )?(?:paginas|"
        r"webs)"
        r"(?: web)?|(?:las )?(?:paginas|webs)(?: web)? en general|fibra(?: optica)?|banda ancha|navegar(?= por|\W|"
        r"$)|adsl",
        NETWORK,
        "network",
        3,
        True,
        True,
    ),
    Thing(
        "Network cable",
        r"(?:cables?|tomas?|rosetas?|puntos?|enchufes?|bocas?|puertos?) (?:de red|ethernet|rj45|lan)|rosetas?|"
        r"cables? lan",
        NETWORK,
        "cable",
        3,
        True,
    ),
    Thing(
        "Network drive",
        r"(?:unidad(?:es)?|discos?|recursos?|carpetas?) (?:de red|de la red|en red)|unidad(?:es)? (?:compartidas?|"
        r"mapeadas?|[a-z](?=\W|$))"
        r":?|disco (?:compartido|comun|[a-z](?=\W|$):?)|(?:la |el )(?:unidad )?[a-z]:|"
        r"servidor(?:es)? de (?:archivos|ficheros)|nas",
        NETWORK,
        "drive",
        3,
        True,
    ),
    Thing(
        "Network",
        r"red (?:de la (?:empresa|oficina|sede)|corporativa|interna|local|cableada|de la planta|del edificio)|"
        r"(?:conexion (?:de|a la) )?red(?= |\W|$)(?! social)|lan|ethernet|dns|proxy|firewall|cortafuegos|routers?|"
        r"switch(?:es)?|puntos? de acceso|conectividad|linea de datos|(?<=la )conexion(?= (?:se|va|es|no|esta|a))",
        NETWORK,
        "network",
        2,
        True,
        True,
    ),
    Thing(
        "Phone line",
        r"(?:lineas?|centralita|central|conmutador|sistema) (?:telefonicas?|de telefon(?:o|os|ia)|fijas?)|"
        r"centralita(?: de "
        r"telefonos)?|conmutador|telefonia(?: ip| fija)?|numeros? (?:directo|de telefono|fijo)|"
        r"desvios? de llamadas?|buzon "
        r"de voz|contestador|extension(?= (?:telefonica|\d|no|nueva))|telefonos(?= (?:no|estan|de la|de toda))|"
        r"linea fija|"
        r"llamadas entrantes|numero de atencion(?: al cliente)?|(?<=sin )telefonos?|(?<=no tenemos )telefonos?|"
        r"(?<=no hay )telefonos?|softphone|voip|telefonos fijos",
        NETWORK,
        "phoneline",
        3,
        True,
    ),
    # Second factor and sign-in.
    Thing(
        "Second factor",
        r"(?:app |aplicacion )?(?:microsoft |google )?authenticator|autenticador|mfa|2fa|(?:doble|segundo) (?:factor|"
        r"autenticacion|verificacion)(?: de autenticacion)?|(?:autenticacion|verificacion) (?:en|de) (?:dos|2|doble) "
        r"(?:pasos|factores|factor)|doble verificacion|otp|codigos? (?:de (?:verificacion|un solo uso|seguridad|"
        r"confirmacion|acceso|autenticacion)|sms|del sms|por sms|del movil)|yubi ?keys?|token (?:fisico|"
        r"de seguridad|rsa)|tokens?",
        ACCESS,
        "signin",
        3,
    ),
    Thing(
        "Sign-in page",
        r"(?:pagina|portal|servicio|servidor|pantalla) de (?:inicio de sesion|login|autenticacion|acceso)",
        ACCESS,
        "signin",
        3,
        False,
        True,
    ),
    Thing(
        "Single sign-on",
        r"single sign-?on|sso|active directory|directorio activo|inicio de sesion unico|servicio de autenticacion|"
        r"autenticacion",
        ACCESS,
        "signin",
        3,
        False,
        True,
    ),
    Thing(
        "Password",
        r"contrasenas?|claves?(?= |\W|$)(?! (?:para|del exito|de producto))|passwords?|pin|puk|credenciales",
        ACCESS,
        "signin",
        1,
    ),
    Thing(
        "Door badge",
        r"puertas?(?= del? (?:la )?(?:cpd|sala|laboratorio|almacen|oficina|edificio|planta|entrada|garaje|parking))|"
        r"(?:tarjetas?|tarjeteros?|lector(?:es)? de tarjetas?|credencial|gafetes?|"
        r"identificacion)(?: (?:de (?:acceso|la puerta|"
        r"empleado|entrada|identificacion|proximidad|la oficina|fichar)|identificativas?|para (?:entrar|fichar|"
        r"la puerta)))?|"
        r"tornos?|llave electronica|torniquetes?|(?:lector(?:es)?|control) (?:de (?:accesos?|la puerta|"
        r"huellas?(?: (?:digital|dactilar))?))(?: de la puerta)?|fichador",
        ACCESS,
        "badge",
        3,
        True,
    ),
    Thing("Distribution list", r"(?:listas?|grupos?) de (?:distribucion|correo|difusion)", ACCESS, "group", 3),
    Thing(
        "Shared mailbox",
        r"(?:buzon(?:es)?|bandejas?|correos?|cuenta de correo)(?: (?:de correo|de entrada))? (?:compartid[oa]s?|"
        r"comun(?:es)?|"
        r"genericos?|del (?:equipo|departamento)|de (?:grupo|<dept>))|buzon(?= \w+@)",
        SOFTWARE,
        "mail",
        3,
    ),
    # Machines.
    Thing(
        "Docking station",
        r"(?:estacion(?:es)?|base|docking) (?:de (?:acoplamiento|conexion)|station)|docks?|docking|"
        r"replicador(?:es)?(?: de "
        r"puertos)?|dockstation|base(?= (?:del? (?:portatil|usb|dell|hp|lenovo)|no|dell|usb))|hub usb(?:-c)?",
        HARDWARE,
        "display",
        3,
        True,
    ),
    Thing(
        "Projector",
        r"proyector(?:es)?|canon(?= (?:de (?:la|proyec)|no|proyector|del))|retroproyector|videobeam|video ?beam",
        HARDWARE,
        "room",
        3,
        True,
    ),
    Thing(
        "Meeting room equipment",
        r"(?:pantalla|television|tele|tv|camara|equipo|sistema|microfonos?|altavoz|audio|sonido|monitor|panel)(?: de "
        r"videoconferencias?| grande)? (?:de|en) (?:la |una )?sala(?: de (?:reuniones|juntas|conferencias|formacion|"
        r"videoconferencias?))?|(?:equipo|sistema|kit) de videoconferencias?|pizarra (?:digital|interactiva)|"
        r"click ?share",
        HARDWARE,
        "room",
        3,
        True,
    ),
    Thing(
        "Cable",
        r"(?:cables?|adaptador(?:es)?|latiguillos?) (?:(?:de |a )?(?:hdmi|displayport|usb-?c?|vga|dvi|carga|"
        r"corriente|alimentacion)"
        r")",
        HARDWARE,
        "cable",
        3,
        True,
    ),
    Thing(
        "Monitor",
        r"(?:segundo |segunda |otro |otra )?(?:monitor(?:es)?|pantallas?|teles?|televisor(?:es)?|television(?:es)?|"
        r"tvs?)(?: (?:externa|externo|extra|adicional|grande|"
        r"ancha|curvo|secundari[oa]|derech[oa]|izquierd[oa]|(?:del? |de mi )(?:portatil|ordenador|pc|laptop|escritorio|"
        r"computadora)))*",
        HARDWARE,
        "display",
        3,
        True,
    ),
    Thing(
        "",
        r"alfombrillas?|reposa ?munecas|mochilas?(?! (?:robad|perdid))|brazos? (?:para|de) (?:el )?monitor|"
        r"atril(?:es)?|regletas?|adaptador(?:es)?|hubs?|dongles?|punteros?|lapiz optico|stylus|soportes? (?:para|"
        r"de) (?:el )?(?:portatil|monitor|movil)|elevador de monitor|filtro de privacidad",
        HARDWARE,
        "accessory",
        2,
        True,
    ),
    Thing(
        "Keyboard",
        r"teclados?(?: (?:inalambrico|bluetooth|numerico))?|teclas?(?= |\W|$)|barra espaciadora|tecla \w+",
        HARDWARE,
        "input",
        3,
        True,
    ),
    Thing(
        "Mouse",
        r"raton(?:es)?(?: (?:inalambrico|vertical|ergonomico|optico))*|mouses?|touch ?pad|track ?pad|panel tactil|"
        r"rueda del raton",
        HARDWARE,
        "input",
        3,
        True,
    ),
    Thing(
        "Headset",
        r"auricular(?:es)?(?: (?:inalambricos?|bluetooth|con \w+))*|cascos|audifonos|diademas?|headsets?|"
        r"airpods|manos ?libres|vinchas?",
        HARDWARE,
        "audio",
        3,
        True,
    ),
    Thing("Webcam", r"web ?cams?|camaras?(?: web)?", HARDWARE, "video", 3, True),
    Thing("Microphone", r"microfonos?|micros?(?= |\W|$)(?!soft| ?sd)|mic", HARDWARE, "audio", 3, True),
    Thing("Speakers", r"altavo(?:z|ces)|bocinas?|parlantes?|tarjeta de sonido", HARDWARE, "audio", 2, True),
    Thing("Tablet", r"(?:i ?pads?|tablets?|tabletas?|surface(?: pro)?)(?: pro| air| mini)?", HARDWARE, "tablet", 2),
    Thing(
        "Mobile phone",
        r"(?:i ?phones?(?: \d+\w*)?|(?:telefonos? )?(?:movil(?:es)?|celular(?:es)?)(?: (?:de (?:la )?(?:empresa|"
        r"trabajo|"
        r"compania)|corporativo|personal))?|android|smartphones?|galaxy s\d+|telefonos?(?: (?:de (?:mesa|sobremesa|la "
        r"mesa|mi mesa|empresa|escritorio)|ip|fijo|inalambrico))?|tarjeta sim|sim)(?! es )",
        HARDWARE,
        "phone",
        2,
        True,
    ),
    Thing(
        "Charger",
        r"cargador(?:es)?(?: (?:del? |de mi )(?:portatil|laptop|movil|telefono|ordenador|notebook|macbook))?|fuente de "
        r"alimentacion|transformador|adaptador de corriente",
        HARDWARE,
        "computer",
        3,
        True,
    ),
    Thing("Battery", r"baterias?|pila(?= |\W|$)", HARDWARE, "computer", 2, True),
    Thing(
        "Hard drive",
        r"(?:discos? (?:duros?|externos?|ssd|c)|ssd|hdd|pendrives?|pen drives?|memorias? usb|lapiz usb|usbs?"
        r"(?= |\W|$)(?!-c)|espacio en disco|disco)",
        HARDWARE,
        "disk",
        2,
        True,
    ),
    Thing(
        "Server room",
        r"(?:sala|cuarto|site) (?:de|del) (?:servidores|servidor|maquinas|rack|cpd|computo)|cpd|data ?center|"
        r"centro de datos|centro de (?:proceso|computo)|racks?(?: de (?:comunicaciones|servidores|red))?(?= (?:de|"
        r"del|en|se|esta)|\W|$)",
        HARDWARE,
        "server",
        3,
        True,
        True,
    ),
    Thing(
        "Backup",
        r"(?:copias? de (?:seguridad|respaldo)|back-?ups?|respaldos?)(?: (?:nocturn[oa]|diari[oa]|"
        r"semanal|de (?:anoche|la noche|los servidores)))?",
        HARDWARE,
        "backup",
        3,
        False,
    ),
    Thing("Mail server", r"servidor(?:es)? (?:de )?(?:correo|exchange|smtp|mail)", SOFTWARE, "mail", 3, False, True),
    Thing(
        "Server",
        r"servidor(?:es)?(?: (?:de (?:aplicaciones|bases? de datos|licencias|produccion|terminal(?:es)?|pruebas)|"
        r"linux|windows|"
        r"sql|virtual(?:es)?))?|sai(?= (?:pita|no|esta|del|suena))|ups(?= (?:pita|no|esta|suena))|"
        r"maquinas? virtual(?:es)?",
        HARDWARE,
        "server",
        2,
        False,
        True,
    ),
    Thing(
        "Payment terminal",
        r"datafonos?|terminal(?:es)? (?:de (?:pago|cobro|venta)|punto de venta)|tpvs?|cajas? registradoras?|postnet|"
        r"pinpad",
        HARDWARE,
        "till",
        3,
        True,
    ),
    Thing(
        "USB port", r"puertos? (?:usb(?:-?c)?|hdmi|displayport)|entradas? (?:usb|hdmi)", HARDWARE, "computer", 2, True
    ),
    Thing(
        "Laptop",
        r"(?:ordenador(?:es)? )?portatil(?:es)?|lap ?tops?|notebooks?|thinkpads?|mac ?books?(?: pro| air)?|"
        r"elite ?books?|"
        r"latitudes?|chrome ?books?|computadora portatil|netbook",
        HARDWARE,
        "computer",
        2,
        False,
        True,
    ),
    Thing(
        "Computer",
        r"(?:(?:ordenador(?:es)?|computador(?:a|as|es)?|pcs?|equipos?(?= |\W|$)(?! (?:de (?!trabajo|sobremesa|mesa|"
        r"escritorio|la "
        r"oficina|mi)|directivo|comercial|humano))|maquinas?(?= |\W|$)(?! de (?:cafe|vending|agua|bebidas|snacks|"
        r"fichar))|"
        r"workstations?|i?macs?|thin ?clients?|terminal(?:es)?|cpu|torre|estacion(?:es)? de trabajo|"
        r"puesto de trabajo|tpv)"
        r"(?: (?:de (?:sobremesa|mesa|la oficina|trabajo|escritorio|empresa)|fijo|entero))*)",
        HARDWARE,
        "computer",
        1,
        False,
        True,
    ),
    Thing("Fan", r"ventilador(?:es)?(?= (?:del?|no|hace|suena|va|esta|se))", HARDWARE, "computer", 2, True),
    # Programs.
    *_shared(),
    *(Thing(name, source, SOFTWARE, family, 3) for name, source, family in _PROGRAMS),
    Thing(
        "Windows",
        r"(?:ms |microsoft )?windows(?: \d+)?|fondos? de (?:pantalla|escritorio)|barra de tareas|(?:salva|"
        r"protector de )pantallas?|menu (?:de )?inicio|mac ?os|ubuntu|linux|sistema operativo",
        SOFTWARE,
        "os",
        1,
    ),
    Thing(
        "Payroll system",
        r"(?:sistema|programa|aplicacion|software|app|portal|proceso) (?:de|para)(?: las)? (?:nominas?|planillas?|"
        r"sueldos|"
        r"salarios)|(?:remesa|lanzamiento|cierre|pago|proceso|calculo) de (?:las |la )?nominas?|"
        r"nominas?(?= (?:del mes )?"
        r"(?:hoy|de hoy))|generar las nominas|lanzar las nominas",
        SOFTWARE,
        "payroll",
        3,
    ),
    Thing(
        "Web shop",
        r"tienda (?:online|web|en linea|virtual)|web ?shop|e-?commerce|(?:web|portal|pagina|plataforma|"
        r"sistema) (?:de|para|publica de)"
        r"(?: los)? (?:clientes|reservas|pedidos|compras|ventas)|web publica|pasarela de pagos?|"
        r"plataforma de (?:venta|reservas)",
        SOFTWARE,
        "webshop",
        3,
    ),
    Thing("Mailbox", r"buzon(?:es)?(?: de (?:correo|entrada))?|bandejas? de (?:entrada|salida)", SOFTWARE, "mail", 2),
    Thing(
        "Calendar",
        r"calendarios?|agendas?(?= |\W|$)|invitacion(?:es)? (?:a|de) (?:la |una )?reunion(?:es)?|(?:respuesta|"
        r"mensaje)s? "
        r"(?:automatic[oa]s?|de ausencia|de vacaciones)|fuera de (?:la )?oficina|firma(?:s)?(?: (?:de|del|"
        r"en el) correo)|"
        r"(?:carpeta|filtro) de (?:spam|correo no deseado)|correo no deseado",
        SOFTWARE,
        "mail",
        2,
    ),
    Thing(
        "Mail",
        r"(?:correos?|e-?mails?|mails?)(?: (?:electronicos?|corporativo|de (?:la empresa|trabajo|empresa)))?|"
        r"programa de correo|"
        r"cuenta de correo",
        SOFTWARE,
        "mail",
        2,
    ),
    Thing("Intranet", r"intranet", SOFTWARE, "intranet", 3),
    Thing(
        "Website",
        r"(?:nuestra |la )?(?:pagina|sitio)s? web(?: (?:de la empresa|corporativa))?|(?<=nuestra )web|"
        r"(?<=la )web(?= (?:de|"
        r"corporativa|no|esta|se|da|va))|(?:[a-z0-9-]+\.)+(?:com|org|net|io|es|mx|ar|cl|pe|local|intern)(?=[\s/,.]|$)",
        SOFTWARE,
        "website",
        2,
    ),
    # "el programa de facturación", "la app de gastos", "el portal del empleado"
    Thing(
        "",
        r"(?:app|aplicacion) (?:movil|web|del movil)|(?:app|apps|aplicacion(?:es)?|aplicativo|software|programa|"
        r"portal|herramienta|plataforma|base de datos|"
        r"sistema|modulo|"
        r"plugin|complemento)s? (?:(?:de|del|para) (?:(?:la|las|los|el) )?|interno de |web de )(?!(?:mierda|siempre|"
        r"ayer|hoy|"
        r"todos|nuevo|repente|nada|eso|mi|abrir|poder|que|trabajo|windows|forma|manera|la empresa|un|una|otro|otra|"
        r"entrar|golpe)\b)"
        r"[\w-]+(?: (?:de|del) (?:(?:la|las|los|el) )?(?!(?:repente|nada|ayer|hoy|nuevo|golpe|siempre|mi)\b)[\w-]+)?",
        SOFTWARE,
        "program",
        2,
    ),
    Thing(
        "Application",
        r"(?:app|aplicacion(?:es)?|aplicativo|software|programas?|portal|bases? de datos|herramientas?|"
        r"(?<=el )sistema(?= de \w)|"
        r"plataforma|intranet|complemento)",
        SOFTWARE,
        "program",
        1,
    ),
    Thing("Report", r"informes?|reportes?|dashboards?|macros?|tablas? dinamicas?|formulas?", SOFTWARE, "report", 1),
    Thing("Document", r"(?:pdfs?|archivos?|ficheros?|documentos?|adjuntos?|docx|xlsx)", SOFTWARE, "document", 1),
    # Places where rights are kept.
    Thing(
        "Folder", r"carpetas?(?: (?:compartidas?|de [\w-]+))?|directorios?(?= |\W|$)(?! activo)", ACCESS, "folder", 2
    ),
    Thing(
        "User account",
        r"(?:mi |su |la |una |tu |nuestra )?(?:cuentas?|usuarios?|perfil(?:es)?)(?: (?:de (?:usuario|windows|"
        r"dominio|red|empresa|"
        r"microsoft|ad|acceso)|corporativa|bloquead[oa]))?|sesion|login|logins|inicio de sesion|nombre de usuario",
        ACCESS,
        "signin",
        1,
    ),
    Thing(
        "Rights",
        r"(?:permisos?|derechos?|privilegios|autorizacion(?:es)?)(?: de (?:administrador(?:a)?|admin|lectura|"
        r"escritura|edicion))*|"
        r"(?:acceso|accesos) "
        r"de (?:lectura|escritura|administrador)|roles",
        ACCESS,
        "rights",
        1,
    ),
    Thing(
        "Meeting room",
        r"salas?(?: de (?:reuniones|juntas|conferencias|formacion|videoconferencias?|"
        r"capacitacion))?(?! de (?:servidores|maquinas|espera|estar))(?: (?!(?:no|se|y|que|de|en|esta|va|hay|me|nos|"
        r"desde|con|da|a|por|el|la|todo|tampoco|ya)\b)[a-z0-9.]+)?",
        HARDWARE,
        "room",
        1,
    ),
    Thing("Cable", r"cables?", HARDWARE, "cable", 1, True),
)
