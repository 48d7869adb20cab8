# Refusals and faults: a sentence of cause, a sentence of cure.

only-in-servers = Esto funciona en servidores; aquí puedes usar `/papers topic`, `/papers today` y `/papers show`.
lacks-manage-channels = Para eso necesitas **Gestionar canales** aquí. Un admin también puede conceder este comando en Ajustes del servidor → Integraciones.
lacks-manage-channels-in = Para eso necesitas **Gestionar canales** en { $channel }. Un admin también puede conceder este comando en Ajustes del servidor → Integraciones.
lacks-manage-server = Para eso necesitas **Gestionar servidor** aquí. Un admin también puede conceder este comando en Ajustes del servidor → Integraciones.
lacks-send-messages = Para compartir algo necesitas **Enviar mensajes** aquí. Pídeselo a un admin, o guárdalo para ti.
lacks-send-in-threads = Para compartir algo necesitas **Enviar mensajes en hilos** aquí. Pídeselo a un admin, o guárdalo para ti.
lacks-external-apps = Este servidor no me ha añadido, y para compartir algo necesitas **Usar aplicaciones externas** aquí. Guárdalo para ti, o pídeselo a un admin.

button-too-old = Este botón es de otra versión, o lo que hacía ya no existe. Vuelve a usar el comando: `/papers topic`, `/papers today`, o `/papers help` para verlos todos.
button-choose-paper = Elige un artículo del menú.
button-of-other-channel = Este botón pertenece a otro canal. Púlsalo donde se publicó el boletín.
button-digest-gone = Ya no tengo el resto de este boletín. `/papers today` muestra el último día.
list-too-old = Esta lista es demasiado antigua para pasar de página. Vuelve a usar el comando.

command-changed = Este comando ha cambiado. Recarga Discord (Ctrl+R) y vuelve a usarlo.
went-wrong = Algo ha fallado por mi parte (código { $code }). Mira si se hizo antes de volver a intentarlo. Si sigue igual, envía este código al operador.

cache-empty = Mi caché aún está vacía: Hugging Face todavía no ha respondido. Vuelve a intentarlo en unos minutos.
paper-not-named = Conozco los artículos por su id de arXiv, como 2608.13489, o por un enlace. Elige uno de la lista que se abre al escribir.
paper-unknown = No tengo ningún artículo **{ $paper }** ({ $reach }).
paper-unknown-open = No tengo ningún artículo **{ $paper }** ({ $reach }). Ábrelo en arXiv: <https://arxiv.org/abs/{ $id }>
cache-goes-back-to = mi caché llega hasta el { $day }
cache-has-nothing = mi caché aún está vacía

# Whether the bot can post in a channel.
channel-of-wrong-kind = Puedo publicar en canales de texto, de anuncios y de foro, y en hilos; { $channel } no es ninguno de ellos. Indica otro canal.
channel-cannot-see = No puedo ver { $channel }: ahí tengo denegado **Ver canal**. Permítelo en los permisos del canal y vuelve a intentarlo.
channel-lacks-rights = No puedo publicar en { $channel }: { $rights }. Permítelo ahí y vuelve a intentarlo.
channel-lacks-threads = No puedo abrir hilos en { $channel }, como está fijado para sus boletines: { $rights }. Permítelo allí o usa `/papers-admin config threads what:off`, y prueba otra vez.
channel-right-missing = **{ $right }** está { $place }
right-denied-for-me = denegado para mí en los permisos de este canal
right-denied-for-role = denegado para mi rol { $role } en los permisos de este canal
right-denied-for-everyone = denegado para @everyone en los permisos de este canal, y sin permitir a mi rol
right-not-given = sin conceder a ninguno de mis roles en este servidor
discord-silent = Discord no me responde en este momento. Vuelve a intentarlo en un minuto.
asked-too-often = He preguntado a Discord demasiadas veces por los canales de este servidor; vuelve a intentarlo { $when }.

# Discord's names of the rights, as its own settings show them.
right-view-channel = Ver canal
right-send-messages = Enviar mensajes
right-embed-links = Insertar enlaces
right-read-history = Leer el historial de mensajes
right-create-threads = Crear hilos públicos
right-send-in-threads = Enviar mensajes en hilos
right-mention-roles = Mencionar @everyone, @here y todos los roles
