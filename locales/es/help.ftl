# `/papers help`: what there is, and a page for each command.

help-overview = **paperboy** publica en cada canal, una vez cada mañana, los artículos del día en tendencia sobre sus temas.

    {"**"}Para todos**
    `/papers topic` – artículos sobre cualquier cosa, al momento
    `/papers today` – los artículos del último día · `/papers top` – los más votados
    `/papers show` – un artículo · `/papers similar` – parecidos · `/papers random` – uno al azar
    `/papers topics` – los temas que tienen nombre
    `/papers saved list`, `add`, `remove`, `clear`, `export` – los artículos que guardas
    `/papers follow` – tu propio boletín por mensaje directo · `/papers timezone` – cuándo llega
    `/papers subscriptions` – qué recibe este canal · `/papers status` – la edad de los artículos
    `/papers privacy show`, `export`, `delete` – qué se guarda sobre ti
    `/papers about` – versión, código fuente, licencia
    En un mensaje, en Aplicaciones: **Buscar artículos**, **Guardar artículos**

    {"**"}Para admins**: `/papers-admin` …
    `setup` – de cero a un primer boletín
    `subscribe`, `unsubscribe`, `edit`, `list`, `pause`, `resume` – qué reciben los canales
    `preview`, `post-now`, `explain`, `history`, `check` – qué recibieron y por qué
    `topic` – los temas propios de este servidor
    `config` – zona horaria, hora, días, aspecto, idioma
    `data` – todo lo que se guarda de este servidor

    Más sobre uno: `/papers help command:topic`

help-topic = **/papers topic** busca artículos en mi propia caché y dice por qué está cada uno.
    `diffusion models` – ambas palabras, muy juntas
    `"chain of thought"` – esta frase
    `speech -survey` – sin una palabra
    `speech OR audio` – cualquiera de las dos
    `author:"Yuan Li"`, `org:alibaba`, `cat:cs.CL` – por autor, organización, categoría de arXiv
    `rlhf`, `agents`, `diffusion` … – los temas conocidos traen sus sinónimos, y también los de este servidor
    `since`, `has-code` y `sort` acotan la lista; `share:true` la muestra a todos.

help-today = **/papers today** muestra el último día que listó Hugging Face, las tendencias primero.
    `topic` deja solo artículos sobre eso: `/papers today topic:robotics`
    `sort` los ordena en cambio por votos o por antigüedad; `limit` muestra hasta 25.

help-top = **/papers top** muestra los artículos más votados de una semana, o de otro `period`: 3 días, un mes, un año.
    `topic` deja solo artículos sobre eso, `limit` muestra hasta 25: `/papers top period:a month topic:agents`

help-show = **/papers show** muestra un artículo: resumen, autores, votos, código, enlaces.
    Escribe palabras de su título y elígelo de la lista, o da un id de arXiv o un enlace: `/papers show paper:2608.13489`
    {"**"}Guardar** lo conserva para más tarde. Abierto desde un boletín tiene también **No es para nosotros**: los artículos sobre sus temas quedan allí un poco más abajo.

help-similar = **/papers similar** busca artículos que comparten las palabras raras de uno, y las nombra: `/papers similar paper:2608.13489`

help-random = **/papers random** muestra un artículo al azar; cuanto más gusta, más probable. Lo que te mostró hace poco no vuelve.
    `topic` se limita a artículos sobre eso: `/papers random topic:robotics`

help-topics = **/papers topics** muestra los temas que tienen nombre: primero los de este servidor, luego los que conozco, cada uno con cuántos artículos trae más o menos.
    Con `topic` explica uno: `/papers topics topic:rlhf`

help-subscriptions = **/papers subscriptions** muestra qué recibe este canal, cuándo llega el próximo envío y a quién preguntar. `channel` muestra otro que puedas ver.

help-saved = **/papers saved** guarda artículos para ti, hasta 500; nadie más los ve.
    `add paper:2608.13489`, o **Guardar** en la ficha de un artículo · `list` · `remove`
    `export format:BibTeX` te los da en un archivo; también RIS, Markdown, CSV
    `clear` los quita todos, tras confirmar.

help-follow = **/papers follow** es tu propio boletín por mensaje directo: temas, autores o palabras clave que sigues, cada día o cada semana. Es solo para ti.
    `add` · `list` · `remove` · `schedule`: `/papers follow add kind:topic value:diffusion`

help-timezone = **/papers timezone** dice en qué zona horaria vives, para que tu boletín llegue en tu mañana: `/papers timezone zone:Europe/Madrid`

help-status = **/papers status** muestra la edad de los artículos, cuántos tengo, cuándo llega aquí el próximo boletín, qué fue del último, y mi versión.

help-privacy = **/papers privacy** trata de lo que se guarda sobre ti.
    `show` lo dice · `export` te lo da en un archivo · `delete` lo borra al momento, tras confirmar. Funciona aquí y en mensajes directos.

help-about = **/papers about** dice qué soy: versión, código fuente, licencia, de dónde vienen los artículos y cómo tenerme en otro sitio.

help-help = **/papers help** muestra lo que hay; con `command` explica un comando: `/papers help command:topic`

help-look-up-papers = **Buscar artículos** está en el menú de un mensaje, en Aplicaciones. Te muestra los artículos que enlaza el mensaje: arXiv, Hugging Face, alphaXiv, DOI. Solo tú lo ves hasta que lo compartas.

help-save-papers = **Guardar artículos** está en el menú de un mensaje, en Aplicaciones. Guarda los artículos que enlaza el mensaje; `/papers saved list` los muestra.

help-setup = **/papers-admin setup** te lleva de cero a un primer boletín: canal, temas, zona horaria, hora, un vistazo. Requiere **Gestionar servidor**. Si lo usas otra vez, cambia lo que elegiste.

help-subscribe = **/papers-admin subscribe** publica cada mañana los artículos de un tema en un canal. Requiere **Gestionar canales** ahí.
    `topic` es todo lo que admite `/papers topic`; `channel` es este si no lo indicas.
    `level` dice con qué amplitud se lee; `min-upvotes` y `has-code` omiten artículos, `exclude` una palabra, `author` todos menos los de un autor.
    `max-papers` es el máximo del canal por día; `mention` nombra un rol una vez, cuando hay algo.

help-unsubscribe = **/papers-admin unsubscribe** termina una suscripción. Lo publicado se queda, y no se vuelve a publicar si te suscribes de nuevo.

help-edit = **/papers-admin edit** cambia una suscripción: las opciones de `subscribe`, `clear` para vaciar una y `to-channel` para moverla a otro canal. Muestra lo que había y lo que hay ahora.

help-list = **/papers-admin list** muestra qué recibe cada canal, cuándo llega su próximo envío y qué falla. Con `channel` los temas largos se muestran enteros.

help-pause = **/papers-admin pause** deja descansar el servidor, un canal o una suscripción, sin plazo o hasta un día con `until`. Los artículos que se listen entretanto llegan con el primer boletín posterior, como mucho siete días atrás.

help-resume = **/papers-admin resume** termina una pausa.

help-preview = **/papers-admin preview** muestra en privado qué recibiría ahora un canal. No se publica nada ni se anota como publicado.

help-post-now = **/papers-admin post-now** publica al momento el boletín de hoy; el envío de la mañana entonces no llega. Con `again:true` publica otra vez el boletín de hoy, tras preguntar.

help-explain = **/papers-admin explain** dice paso a paso por qué un artículo llegó a un canal, o no.

help-history = **/papers-admin history** muestra qué fue de cada mañana: publicado, con retraso, en espera, nada nuevo, dejado para la siguiente, omitido, abandonado, cada cosa con su razón.
    Se remonta 14 días; `days` indica otra cosa, `channel` muestra solo ese.

help-check = **/papers-admin check** mira si los boletines de un canal pueden llegar: mis permisos ahí, sus suscripciones y horario, la edad de los artículos, los problemas anotados.
    Cuando ya nada falla, un canal con problemas se intenta enseguida. `test-message:true` publica ahí un mensaje breve para asegurarse.

help-own-topics = **/papers-admin topic** da nombre a temas propios de este servidor: `create`, `edit`, `delete`, `list`, y `test`, que muestra qué traería uno. Sus nombres sirven dondequiera que se pida un tema.

help-config = **/papers-admin config** fija cuándo es la mañana y el aspecto de los boletines. Requiere **Gestionar servidor**.
    `timezone zone:Europe/Madrid` · `time at:08:30` · `days days:weekdays` · `alerts channel:#admins` · `show`
    `time` con `channel` fija la hora de un solo canal. Cambiarlos no repite ni pierde ningún día.
    `layout`, `threads`, `silent`, `language`, `empty-days`, `catch-up`, `recap` y `max-papers` dicen qué aspecto tienen los boletines y cómo se comportan, para el servidor o, con `channel`, para un canal.
    `replies` dice si las listas de los miembros son para todos; `reset` olvida lo decidido.
    `alerts` dice dónde aviso de los canales en los que no puedo publicar; si no, escribo al miembro que suscribió el canal.

help-data = **/papers-admin data** requiere **Gestionar servidor**.
    `data export` te da todo lo que se guarda de este servidor en un archivo JSON. `data import` toma un archivo así, tras mostrar qué cambiaría. `data delete` lo borra todo al momento, tras confirmar.

help-unknown = No hay ningún comando con ese nombre. Hay: { $commands }.
