"""Single Spanish words that speak for a category, and words that say nothing: for what no pattern knows."""

_HARDWARE = """
adaptador altavoz altavoce alimentador antena aparato arranque atasco auricular bandeja base bateria bisagra bocina
boton cabezal cable caja calentamiento camara canon carcasa cargador carro cartucho cascos chip chirrido clavija codigo
columna conector consumible copiadora correa cristal cursor datafono destornillador diadema disco dispositivo dock
enchufe escaner etiqueta etiquetadora fax folio fotocopiadora fuente funda gafas gafete grapadora hdmi hoja humo
impresora ipad joystick lapiz laser led lente lector maquina marcador memoria micro microfono monitor motor mouse movil
multifuncion notebook ordenador palanca pantalla panel papel patilla pedal pen pendrive pieza pila pistola pizarra
placa plotter portatil procesador proyector puerto rack raton regleta rodillo rollo ruido sensor servidor smartphone
soporte tableta tablet tactil tambor tapa tecla teclado telefono tele televisor termometro terminal tinta tocadiscos
toner tornillo torre tpv trackpad ups usb ventilador videobeam webcam zumbido bascula balanza pulsera visor walkie
celular computadora computador laptop cpu placa-base auriculares cascada imagen brillo calor agua cafe golpe
"""
_SOFTWARE = """
actualizacion adjunto agenda app aplicacion aplicativo archivador archivo asiento backlog bandeja-entrada base-datos
boton-menu buscador buzon calculo calendario campo casilla categoria celda chat cita columna complemento contacto
contabilizar correo crm cuadrante dashboard descarga desplegable dibujo documento editor emoticono encuesta enlace
erp excel exportar exportacion factura facturacion fecha fichero filtro firma firmar formula formulario fuente-letra
grafico guardado guardar hoja-calculo icono idioma importar importacion informe instalacion instalador interfaz
inventario lista listado licencia macro mensaje menu modulo navegador nomina notificacion outlook pagina parche pdf
pedido pegar pestana planilla plantilla portal powerpoint presupuesto previsualizacion producto programa recibo
recordatorio registro reporte reserva resultado seleccion sincronizacion software sql tabla tarea teams texto
traductor tabulador version ventana web-app widget word stock albaran expediente analitica cita receta ficha fichaje
certificado autofirma registrar buscar vista campo copiar validar macro simulador
"""
_ACCESS = """
acceso acreditacion administrador alta autenticacion autenticador autorizacion autorizado autorizar baja bloqueada
bloqueado caducada caducado clave compartido contrasena credencial credenciales cuenta denegado derecho desbloquear
identidad ingresar inicio-sesion lectura login mfa miembro otp password perfil permiso pin privilegio restablecer
resetear restringido rol sesion sso token tarjeta torno usuario verificacion edicion escritura caducidad huella
loguear permitido otorgar rechazada rechazado dominio contrasenas olvidada
"""
_NETWORK = """
adsl ancho-banda antena-wifi cable-red centralita cobertura conectar conectado conexion conectividad corte cortafuegos
datos desconectada desconectado dhcp dns enlace-red ethernet extension fibra firewall hotspot interferencia internet
intranet ip lan latencia linea llamada llamar marcar microcorte navegar nube operadora ping proxy puerto-red red remoto
repetidor router roseta senal servidor-archivos switch telefonia telefonica tono tunel unidad-red velocidad
videollamada voip vpn web wifi wlan contestador desvio numero centralilla
"""

# Complaints without content: how bad it is, not what it does.
_VAGUE = """
raro rara raros raras mal fatal loco loca locos tonto tonta horrible fastidiado fastidiada tocado tocada chungo chunga
cutre desastre asco mierda porqueria lata guerra pena guay desesperado desesperada harto harta cabreado nervioso odio
caprichoso capricho cosas imposible insoportable increible lamentable malo mala mosqueado pesadilla patas rebelde
vergonzoso verguenza cacharro trasto chisme escacharrado escacharrada estropeado estropeada averiado averiada jodido
jodida roto rota petado petada regular extrano extrana anda andando funcionando funcionar funciono comporta
comportando comportamiento niega portando porta problemas problema fallo falla fallando falle incidencia averia tema
lio movida follon marron pasando pasa ocurre ocurriendo sucede solucion arreglo trabajar usar siempre nunca otra vez
manias mania disgusto broma cachondeo suerte vida gana ganas cuerda malito pachucho kaput muerto muerta finito huelga
"""
# Nouns that name no thing, and people.
_NOTHING = """
autorizacion autorizaciones acceso permiso permisos derechos
agente asesor asesora robot bot humano automata
cosa cosas algo tema temas problema problemas asunto asuntos error errores mensaje vez veces dia dias manana tarde noche
semana semanas mes meses ano anos minuto minutos hora horas segundo momento rato oficina empresa compania equipo
departamento grupo companero companera companeros jefe jefa jefes director directora gerente gente persona personas
usuario usuarios amigo amiga personal ayuda mano trabajo trabajos tarea tareas pregunta preguntas duda dudas consulta
peticion solicitud ticket incidencia programa programas app apps aplicacion aplicaciones herramienta herramientas
software sistema sistemas motivo razon caso situacion mundo verdad hecho manera forma modo sitio lugar lado derecha
izquierda medio principio final fin resto mismo misma otro otra otros casa planta piso edificio cliente clientes nombre
numero idea resultado lio hoy ayer ahora invitado invitados visita visitas becario becaria alumno alumna empleado
empleada empleados vecino vecina senor senora respuesta solucion noticia noticias comida descanso fin-de-semana
vacaciones reunion reuniones llamada lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo
junio julio agosto septiembre octubre noviembre diciembre proveedor proveedores soporte tecnico servicio palabra
palabras necesidad plazo urgencia prioridad proceso opcion par parte todo nada nadie vida gracias favor saludo cabeza
culpa pena ganas prisa rollo historia movida cacharro trasto chisme tonteria puesto turno
"""
# What is in everybody's life and nobody's service desk.
_FOREIGN = """
nomina sueldo salario paga aguinaldo pension impuesto vacacione festivo baja maternidad paternidad contrato comedor
cantina cafeteria desayuno almuerzo comida cena menu sopa vegetariano cafe cafetera cocina nevera lavavajillas
microondas bano aseo vater calefaccion radiador ascensor aparcamiento parking garaje limpieza moqueta silla cortina
persiana papelera mueble taxi vuelo hotel tren restaurante mesa cumpleano fiesta regalo flor tiempo lluvia receta
cocinar
futbol partido pelicula cancion poema chiste deberes redaccion historia capital planeta presidente gimnasio medico
dentista colegio hijo hija mujer marido perro gato bici coche uniforme taquilla ventana escalera planta seguro hipoteca
horoscopo loteria traducir grifo bombilla
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORDS = {
    "hardware": _words(_HARDWARE),
    "software": _words(_SOFTWARE),
    "access": _words(_ACCESS),
    "network": _words(_NETWORK),
    "vague": _words(_VAGUE),
    "nothing": _words(_NOTHING),
    "foreign": _words(_FOREIGN),
}
