# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = Próximo envío: { $moment } ({ $from_now }).
next-post-today = El boletín de hoy llega en un minuto como mucho, si hay algo nuevo. { $next }
next-post-today-feed-late = El boletín de hoy llega en cuanto Hugging Face vuelva a responder, si hay algo nuevo. { $next }
next-post-none-before = { $next } El último envío no llegó, así que no se intenta ninguno antes de { $moment }; `/papers-admin check` dice más.
next-post-paused = En pausa: no llega ningún boletín hasta `/papers-admin resume`.
next-post-after-pause = En pausa. { $next }
next-post-unknown-channel = No conozco ese canal en este servidor. Elige uno de la lista que se abre al escribir.
next-post-not-again = { $next } Un boletín que ya se publicó hoy no se vuelve a publicar.
next-post-moved = El boletín de hoy de { $channels } no se ha publicado: llega en un minuto como mucho, si hay algo nuevo. { $next }
next-post-moved-feed-late = El boletín de hoy de { $channels } no se ha publicado: llega en cuanto Hugging Face vuelva a responder, si hay algo nuevo. { $next }
next-post-channels-and-more = { $channels } y { $more } más
next-post-no-subscription = { $channel } aún no tiene suscripciones. Empieza con `/papers-admin subscribe`.

# What is wrong with a channel.
trouble-tried-again = ⚠ Ningún envío llega desde { $since }: { $why }. Vuelvo a intentarlo { $next_try }.
trouble-tried-with-next = ⚠ Ningún envío llega desde { $since }: { $why }. Vuelvo a intentarlo con el próximo boletín.

# Buttons
button-preview = Vista previa
button-post-now = Publicar uno ahora
button-undo = Deshacer
button-channel-unknown = Ya no se sabe nada de este canal. Empieza de nuevo con `/papers-admin subscribe`.

# subscribe
subscribe-done = ✅ { $channel } está suscrito a **{ $topic }**: { $meaning }.
subscribe-done-with = ✅ { $channel } está suscrito a **{ $topic }** ({ $options }): { $meaning }.
subscribe-already = { $channel } ya está suscrito a **{ $topic }**: no se cambió nada. `/papers-admin edit` cambia sus opciones.
subscribe-max-papers = Artículos en un boletín de { $channel }, como mucho: { $before } → **{ $after }**
subscribe-volume-of = **{ $topic }**: { $volume }
subscribe-in-forum = Es un foro: cada día recibe una publicación, con las etiquetas que se llaman como sus temas.
subscribe-in-announcements = Es un canal de anuncios: los boletines se publican en los servidores que lo siguen.
subscribe-not-heard = ⚠ { $role } no recibirá el aviso: permite en los ajustes del rol que todos lo mencionen, o dame **{ $right }** ahí.
subscribe-not-everyone = Nunca aviso a todo el mundo. Elige un rol que los miembros se den a sí mismos.
subscribe-nothing-named = Di de qué deben tratar los artículos: un `topic`, un `author` o ambos.
subscribe-too-many-topics = Son demasiados temas a la vez: el máximo es { $limit }. Usa el comando otra vez para los demás.
subscribe-channel-full = Este canal tiene { $limit } de { $limit } suscripciones. Une temas en uno con OR, o quita una con `/papers-admin unsubscribe`.
subscribe-server-full = Este servidor tiene { $limit } de { $limit } suscripciones. Une temas en uno con OR, o quita una con `/papers-admin unsubscribe`.

# How much a topic brings.
volume-unknown = Aún no puedo decir cuánto trae eso: no tengo ninguna lista de los últimos 30 días.
volume-none = Nada de los últimos 30 días coincidió. Revisa cómo está escrito, o dale más amplitud con `level`.
volume-few = { $total ->
    [0] Nada en los últimos 30 días.
    [one] Alrededor de un artículo en los últimos 30 días.
   *[other] Alrededor de { $total } artículos en los últimos 30 días.
}
volume-daily = { $papers ->
    [one] Alrededor de un artículo al día en los últimos 30 días.
   *[other] Alrededor de { $papers } al día en los últimos 30 días.
}
volume-much = Alrededor de { $papers } al día en los últimos 30 días: más de los { $max } que muestra un boletín, así que los demás esperan tras su botón. Con `min-upvotes:{ $upvotes }` serían alrededor de { $calmer }.
volume-much-anyway = Alrededor de { $papers } al día en los últimos 30 días: más de los { $max } que muestra un boletín, así que los demás esperan tras su botón.

# Which subscription is meant.
subscription-unknown = No hay tal suscripción en este servidor. Elige una de la lista que se abre al escribir.
subscription-several = Varios canales tienen este tema. Elige uno de la lista que se abre al escribir.

# unsubscribe and undo
unsubscribe-done = { $channel } ya no recibe **{ $topic }**. El botón lo recupera y caduca { $until }; nada se publica dos veces.
unsubscribe-removed-already = Esta suscripción ya se había quitado.
undo-done = Deshecho: { $channel } no recibe { $topics }.
undo-gone-already = No hay nada que deshacer: la suscripción ya no existe. Mira `/papers-admin list`.
restore-done = { $channel } vuelve a recibir **{ $topic }**. { $next }
restore-too-late = Es tarde para deshacerlo. Suscribe otra vez con `/papers-admin subscribe`; nada se publica dos veces.

# edit
edit-nothing-named = Di qué debe cambiar: indica al menos una opción además de `subscription`.
edit-channel = Canal de **{ $topic }**: { $before } → { $after }
edit-topic = Tema: { $before } → **{ $after }**: { $meaning }.
edit-options = Opciones de **{ $topic }**: { $before } → **{ $after }**
edit-no-options = ninguna
edit-no-difference = Ya estaba así: no se cambió nada.
edit-topic-taken = { $channel } ya tiene otra suscripción a **{ $topic }**. No se cambió nada; quita una de las dos con `/papers-admin unsubscribe`.
edit-nothing-left = No quedaría nada de este tema. Indica un `topic` nuevo, o usa `/papers-admin unsubscribe`.

# pause and resume
pause-this-server = Este servidor
pause-subscription = **{ $topic }** en { $channel }
pause-done = { $what }: en pausa hasta `/papers-admin resume`. Los artículos que se listen entretanto llegan con el primer boletín posterior, si no tienen más de 7 días.
pause-done-until = { $what }: en pausa hasta { $until }. Los artículos que se listen entretanto llegan con el primer boletín posterior, si no tienen más de 7 días.
resume-done = { $what }: sigue en marcha. Los artículos retenidos de los últimos 7 días llegan con el próximo boletín. { $next }
resume-not-paused = { $what }: no está en pausa. `/papers-admin list` muestra qué lo está.
until-unreadable = No entiendo este final. Escribe “mañana”, un día de la semana como “lunes”, “en 2 semanas” o una fecha como 2027-01-07.
until-out-of-range = Una pausa termina mañana como pronto y dentro de un año como tarde. Omite `until` para una pausa sin final.
until-tomorrow = mañana
until-monday = el lunes
until-in-a-week = en una semana
until-in-two-weeks = en 2 semanas
until-in-a-month = en un mes
# Ways to write an end, with # for the number and blanks and capitals as you like; not shown to anybody.
until-ways-of-days = en # días / en # dias / en # día / # días / # dias / # día / dentro de # días
until-ways-of-weeks = en # semanas / en # semana / # semanas / # semana / dentro de # semanas
until-ways-of-months = en # meses / en # mes / # meses / # mes / dentro de # meses
suggest-whole-server = todo el servidor
suggest-this-channel = este canal: { $topics }
suggest-channel = canal { $channel }: { $topics }

# list
admin-list-nothing = Aún no hay ningún canal suscrito. Empieza con `/papers-admin subscribe`.
admin-list-nothing-in-channel = { $channel } aún no está suscrito. Empieza con `/papers-admin subscribe`.
admin-list-max-papers = hasta { $max } artículos
admin-list-strict = estricto
admin-list-wide = amplio
admin-list-min-upvotes = desde ▲ { $upvotes }
admin-list-has-code = con código
admin-list-calls = avisa a { $role }
admin-list-paused = en pausa
admin-list-paused-until = en pausa hasta { $until }
admin-list-cut = … y más: indica un `channel`.

# explain
explain-heading = **{ $title }** ({ $id }) en { $channel }
explain-heading-unknown = Artículo { $id } en { $channel }
explain-not-in-cache = ❌ Aún no lo ha listado ninguna fuente, o mi caché no llega tan atrás
explain-in-cache = ✅ Listado por primera vez el { $day }
explain-in-cache-undated = ✅ Lo tengo, pero ninguna fuente lo ha listado
explain-nothing-followed = ❌ El canal no tiene suscripciones
explain-matched = ✅ **{ $topic }** coincide: { $why }
explain-missed = ❌ **{ $topic }** no coincide: { $why }
explain-missed-words = “{ $part }” no aparece en él (falta: { $words })
explain-missed-apart = “{ $part }” no aparece en él
explain-missed-wider = “{ $part }” aparece en él, pero no tan claramente como se pide; `level:{ $level }` lo aceptaría
explain-excluded = ❌ **{ $topic }** lo excluye por: { $parts }
explain-below-upvotes = ❌ **{ $topic }** pide ▲ { $needs }; tiene ▲ { $has }
explain-no-code = ❌ **{ $topic }** pide código; no se conoce ningún enlace a él
explain-paused = ❌ **{ $topic }** está en pausa
explain-channel-paused = ❌ El canal, o todo el servidor, está en pausa
explain-undated = ❌ No tiene día de listado, y los boletines se guían por él
explain-outside-window = ❌ El próximo boletín mira los artículos { $window }
explain-had = ✅ Estaba en el boletín del { $day }
explain-had-behind-more = ✅ Estaba en el boletín del { $day }, tras su botón
explain-had-elsewhere = ✅ Estaba en el boletín del { $day }, como línea que remite a otro canal
explain-left-out = ❌ Se omitió el { $day }: ese boletín llegaba con retraso, y los atrasados no se quieren
explain-ranks-higher = ⬆️ Los artículos sobre **{ $topic }** aparecen aquí un poco más arriba: *Guardar* se pulsó { $saves } ×, *No es para nosotros* { $dismissals } ×
explain-ranks-lower = ⬇️ Los artículos sobre **{ $topic }** aparecen aquí un poco más abajo: *Guardar* se pulsó { $saves } ×, *No es para nosotros* { $dismissals } ×
explain-over-the-limit = { $max ->
    [one] ❌ Es el número { $place }, y solo se muestra el primero
   *[other] ❌ Es el número { $place }, y se muestran los primeros { $max }
}
explain-stands-elsewhere = ↪️ Ya está completo en { $channel }, y un servidor recibe cada artículo completo una sola vez: { $link }
explain-comes-elsewhere = ↪️ Llega completo a { $channel }, donde encaja mejor: un servidor recibe cada artículo completo una sola vez
explain-takes-off = ✅ Despegó después de sus primeros días y recibe una segunda oportunidad
explain-nothing-in-the-way = ✅ El canal no lo ha recibido, y su día es uno de los que mira el próximo boletín
explain-no-link = su mensaje ya no existe
explain-so-not-listed = **Por eso no se publicó.** Llega cuando una fuente lo liste y una suscripción coincida.
explain-so-nothing-followed = **Por eso no se publicó.** Empieza con `/papers-admin subscribe`.
explain-so-not-wanted = **Por eso no se publicó:** ninguna suscripción de este canal lo quiere. `/papers-admin edit` cambia una.
explain-so-posted = **Por eso se publicó:** { $link }
explain-so-behind-more = **Por eso no se mostró, pero se puede abrir:** otros eran más fuertes ese día. { $link }
explain-so-left-out = **Por eso no se publicó, ni se publicará.** `/papers-admin config catch-up` decide sobre los boletines atrasados.
explain-so-paused = **Por eso espera.** Llega con el primer boletín tras la pausa, si no pasan más de 7 días. { $next }
explain-so-outside-window = **Por eso no se publicará:** es demasiado antiguo. Un boletín trae lo listado desde el anterior, como mucho 7 días atrás.
explain-so-morning = **Por eso ya no se publicará.** El boletín que miró su día fue el del { $day }: { $became }.
explain-so-over-the-limit = **Por eso estará tras el botón** del próximo boletín. { $next }
explain-so-as-line = **Por eso llega como una línea** del próximo boletín que remite allí. { $next }
explain-so-only-elsewhere = **Por eso no llega aquí:** otros son más fuertes, y { $channel } lo tiene completo.
explain-so-comes = **Por eso llega** con el próximo boletín. { $next }

# topic
topic-name-unreadable = Eso no puede ser el nombre de un tema. Usa de una a seis palabras, { $longest } caracteres como mucho, sin signos como comillas, dos puntos o paréntesis.
topic-unknown = Este servidor no tiene ningún tema con ese nombre. `/papers-admin topic list` muestra los que tiene.
topic-too-many = Este servidor tiene { $limit } de { $limit } temas. Borra uno con `/papers-admin topic delete`.
topic-name-taken = Este servidor ya tiene un tema **{ $name }**: { $topic }. Cámbialo con `/papers-admin topic edit`.
topic-created = ✅ **{ $name }** significa { $topic }: { $meaning }.
topic-covers-built-in = En este servidor ya no se entiende con ese nombre mi propio tema **{ $name }**.
topic-how-to-use = Úsalo como cualquier tema: `/papers-admin subscribe topic:{ $name }`, `/papers topic query:{ $name }`.
topic-edit-nothing-named = Di qué debe cambiar: indica al menos una opción además de `name`.
topic-edited =
    {"**"}{ $old_name }**: { $old_topic }
    → **{ $name }**: { $topic } ({ $meaning })
topic-edit-reaches = Desde el próximo boletín esto vale para { $subscriptions }.
topic-renamed-away = ⚠ Estas aún dicen **{ $name }**, que ahora significa solo esas palabras: { $subscriptions }. `/papers-admin edit` las cambia.
topic-in-channel = { $channel } ({ $topic })
topic-delete-question = ¿Borrar el tema **{ $name }** ({ $topic })? Ninguna suscripción lo nombra.
topic-delete-question-named = { $count ->
    [one] ¿Borrar el tema **{ $name }** ({ $topic })? Una suscripción lo nombra, y buscará solo esas palabras: { $subscriptions }.
   *[other] ¿Borrar el tema **{ $name }** ({ $topic })? { $count } suscripciones lo nombran, y buscarán solo esas palabras: { $subscriptions }.
}
topic-delete-button = Borrar el tema
topic-deleted = El tema **{ $name }** se ha borrado.
topic-list-nothing = Este servidor no tiene temas propios. Da nombre a uno con `/papers-admin topic create`.
topic-list-heading = **Temas de este servidor**
topic-list-line = - **{ $name }**: { $topic }
topic-list-line-named = - **{ $name }**: { $topic } · en { $subscriptions }
topic-test-heading = { $count ->
    [one] **{ $name }** ({ $topic }): un artículo en los últimos 30 días
   *[other] **{ $name }** ({ $topic }): { $count } artículos en los últimos 30 días
}
topic-test-paper = - { $title } ({ $id }, ▲ { $upvotes }): { $why }

# history
history-heading = { $days ->
    [one] **Envíos de este servidor** del último día, el más reciente primero
   *[other] **Envíos de este servidor** de los últimos { $days } días, el más reciente primero
}
history-heading-of-channel = { $days ->
    [one] **Envíos de { $channel }** del último día, el más reciente primero
   *[other] **Envíos de { $channel }** de los últimos { $days } días, el más reciente primero
}
history-nothing-planned = No hay nada previsto: no hay suscripciones. Empieza con `/papers-admin subscribe`.
history-no-morning = No hubo ningún envío previsto en este tiempo.
history-cut = … y otros más antiguos: pide menos `days`, o indica un `channel`.
# What became of a morning stands behind its day.
history-being-posted = publicándose
history-waiting = en espera: { $why }; nuevo intento { $next_try }
history-waiting-soon = en espera: { $why }; nuevo intento en un minuto como mucho
history-empty = nada nuevo: no se publicó nada
history-folded = dejado para la mañana siguiente: { $why }
history-failed = abandonado: { $why }; lo que no se publicó llega con el siguiente
history-skipped = omitido: { $why }; sus artículos esperan
history-cause-unknown = no se anotó la causa
history-posted = publicado { $time }
history-posted-by-hand = publicado otra vez a mano { $time }
history-posted-late = { $posted }, { $duration } de retraso
history-posted-link = { $posted }: { $link }
history-posted-deleted = { $posted }, y borrado después

# check
check-heading = **Comprobación de { $channel }**
check-rights = ✅ Permisos: { $rights }
check-rights-lacking = ❌ Permisos: { $hindrance }
check-announcements = ✅ Tipo: canal de anuncios; los boletines se publican en los servidores que lo siguen
check-thread = ✅ Tipo: hilo; lo vuelvo a abrir cuando está archivado
check-forum = ✅ Tipo: foro; una publicación al día, sin etiquetas
check-forum-tags = ✅ Tipo: foro; una publicación al día, con las etiquetas que se llaman como sus temas, de entre: { $tags }
check-forum-wants-tag = ❌ Tipo: foro que exige una etiqueta y no tiene ninguna que yo pueda poner. Añade una que todos puedan usar.
check-role-heard = ✅ Rol: { $role } recibe el aviso
check-role-not-heard = ⚠ Rol: { $role } no recibe el aviso. Permite en sus ajustes que todos lo mencionen, o dame **{ $right }**.
check-role-gone = ❌ Rol: una suscripción avisa a uno que ya no existe. Vacíalo con `/papers-admin edit clear:mention`.
check-subscriptions = ✅ Suscripciones: { $topics }
check-subscriptions-and-more = ✅ Suscripciones: { $topics } · { $more } más
check-subscriptions-none = ❌ Suscripciones: ninguna; empieza con `/papers-admin subscribe`
check-schedule = ✅ Horario: { $days } a las { $time } ({ $zone }). { $next }
check-papers = ✅ Artículos: { $age }
check-papers-late = ⚠ Artículos: { $age }
check-test-message = Esto es una prueba que pidió un admin: puedo publicar aquí. Se borra enseguida.
check-test-posted = ✅ Mensaje de prueba: publicado, y borrado después
check-test-posted-stays = ✅ Mensaje de prueba: publicado; bórralo tú, yo no puedo
check-test-post = Prueba
check-test-button = Mensaje de prueba
check-test-failed = ❌ Mensaje de prueba: { $why }
check-test-not-taken = Discord no lo aceptó
check-posts = ✅ Envíos: no hay fallos anotados
check-posts-tried-at-once = ⚠ Ningún envío llegó desde { $since }: { $why }. Ahora los envíos deberían llegar: vuelvo a intentarlo enseguida.
check-posts-given-up = ⚠ Ningún envío llegó desde { $since }: { $why }. Ahora los envíos deberían llegar. El boletín de hoy se abandonó: `/papers-admin post-now` lo publica; si no, sus artículos llegan con el siguiente.

# preview
preview-nothing = Nada para { $channel }: no coincide ningún artículo ({ $window }).
preview-day-unknown = Puedo mostrar los días desde el { $oldest } hasta hoy. Elige uno de la lista que se abre al escribir.
preview-lacks-rights = ⚠ Ahora no podría publicar esto en { $channel }: falta un permiso. `/papers-admin check` dice cuál.
preview-nothing-new = Nada nuevo para { $channel }: no coincidió ningún artículo que no hubiera recibido ya ({ $window }).
preview-left-out = ⏸ Omitidas por estar en pausa: { $topics }.
preview-one-rests = ⏸ Esta suscripción está en pausa: mientras lo esté, nada de esto llega.
preview-of-day = Esto es lo que la lista de ese día tiene para { $channel }, sin contar lo que ya recibió. Un boletín omite lo que ya llegó, y lo que otro canal muestra completo queda en una sola línea.

# post-now
post-now-done = Publicado: { $link }
post-now-already = El boletín de hoy de { $channel } ya se publicó: { $link }. Para publicarlo otra vez, añade `again:true`.
post-now-again-question = El boletín de hoy de { $channel } ya se publicó: { $link }. ¿Publicarlo otra vez? Entonces todos lo verán allí dos veces.
post-now-again-button = Publicarlo otra vez
post-now-nothing-to-repeat = El boletín de hoy de { $channel } aún no se ha publicado, así que no hay nada que repetir. `/papers-admin post-now` lo publica.
post-now-see-channel = mira { $channel }
post-now-under-way = El boletín de hoy de { $channel } se está publicando ahora mismo. Si no aparece, es que Discord tiene problemas; sigo intentándolo.
post-now-too-soon = Prueba otra vez { $from_now }, por favor: se acaba de publicar a mano en este canal.
post-now-nothing-new = Nada nuevo para { $channel }: no coincidió ningún artículo que no hubiera recibido ya. No se publicó nada.
post-now-waiting = Discord no responde en este momento. Sigo intentando publicar el boletín en { $channel }.
post-now-failed = No pude publicar en { $channel }: { $why }. Arréglalo y vuelve a intentarlo.
post-now-not-taken = Discord no aceptó el boletín

# config
config-shown = **Ajustes de este servidor** (allí es ahora: { $now })
config-shown-of-channel = **Ajustes en { $channel }** (allí es ahora: { $now })
config-shown-otherwise = Algo está decidido de otro modo en { $channels }: `/papers-admin config show channel:` lo muestra.
config-shown-how = Cambia cada uno con `/papers-admin config`, para un solo canal con `channel`.
config-setting = { $setting }: **{ $value }**
config-changed = { $setting }: { $old } → **{ $new }**
config-no-difference = Ya estaba así: no se cambió nada.
config-of-channel = En { $channel }:
config-timezone = Zona horaria
config-time = Hora
config-days = Días
config-empty-days = Días sin artículos
config-empty-days-skip = no se publica nada
config-empty-days-line = una línea lo dice
config-layout = Diseño
config-layout-cards = tarjetas
config-layout-compact = compacto
config-threads = Hilos
config-on = activado
config-off = desactivado
config-language = Idioma
config-language-discords = el que Discord indica para este servidor
config-silent = Silencioso
config-catch-up = Boletines atrasados
config-catch-up-late = se publican con retraso
config-catch-up-merge = se unen al siguiente
config-catch-up-skip = se omiten
config-recap = Repaso
config-recap-weekly = cada semana
config-recap-monthly = cada mes
config-replies = Respuestas
config-replies-private = privadas
config-replies-public = públicas
config-alerts = Alertas
config-alerts-by-message = por mensaje directo a quien suscribió el canal
config-max-papers = Artículos por boletín
config-alerts-in-channel = Alertas: en { $channel }
config-alerts-to-subscriber = Alertas: por mensaje directo al miembro que suscribió el canal
reset-nothing = Aquí no hay nada decidido: no hay nada que restablecer.
reset-question = Esto restablece todo el servidor:
reset-question-of-channel = Con esto { $channel } vuelve a seguir al servidor:
reset-what-stays = Las suscripciones, los temas, las pausas y el historial se quedan.
reset-button = Restablecer
reset-done = Restablecido. { $next }

# data
data-nothing-stored = No hay nada guardado de este servidor.
data-too-large = Lo que guardo de este servidor ocupa { $megabytes } MB: más de lo que Discord acepta como archivo. Pídeselo a quien me mantiene.
data-exported = Todo lo que guardo de este servidor: ajustes, canales, suscripciones y qué fue de cada envío.
data-delete-question = Esto borra todo lo que guardo de este servidor: ajustes, suscripciones ({ $subscriptions }) y qué fue de cada envío. No llegará ningún boletín más. No se puede deshacer; `/papers-admin data export` te da antes una copia.
data-delete-button = Borrar todo
data-delete-not-yours = Solo quien lo pidió puede confirmarlo. Usa tú `/papers-admin data delete`.
data-deleted = Se ha borrado todo lo que guardaba de este servidor. Para empezar de nuevo: `/papers-admin subscribe`.
import-too-large = Este archivo es demasiado grande: el máximo es { $kib } KiB. Usa uno de `/papers-admin data export`.
import-not-fetched = No pude obtener este archivo de Discord. Adjúntalo otra vez.
import-not-json = Este archivo no se puede leer. Usa uno de `/papers-admin data export`.
import-not-ours = Este archivo no es una exportación mía. Usa uno de `/papers-admin data export`.
import-newer = Este archivo es de una versión más nueva que la mía. Pide una actualización a quien me mantiene.
import-other-server = Este archivo es de otro servidor. Para copiarlo aquí, escribe en él el id de este servidor y los ids de sus canales y roles.
import-unreadable = Algo en este archivo no se puede leer: { $why }. No se cambió nada; corrígelo y adjúntalo otra vez.
import-bad-topic = Un tema de este archivo no se puede leer: { $topic }. { $why }
import-too-many-channels = Este archivo decide sobre más de { $limit } canales. No se cambió nada.
import-too-many-topics = Este archivo tiene más temas que los { $limit } que puede tener un servidor. No se cambió nada.
import-too-many-subscriptions = Este archivo tiene más suscripciones que las { $limit } que puede tener un servidor. No se cambió nada.
import-too-many-in-channel = Este archivo tiene para un canal más suscripciones que las { $limit } que puede tener. No se cambió nada.
import-unknown-channel = Este servidor no tiene el canal { $channel }, o no puedo verlo. No se cambió nada; corrige el archivo.
import-unknown-role = Este servidor no tiene un rol { $role } al que se pueda avisar. No se cambió nada; corrige el archivo.
import-no-difference = Todo está ya como en este archivo: no hay nada que cambiar.
import-question = **Esto cambia el servidor a lo que dice el archivo:**
import-server-changes = - ajustes de todo el servidor
import-channels-change = { $count ->
    [one] - ajustes de { $channels }
   *[other] - ajustes de { $count } canales: { $channels }
}
import-topics-come = - temas nuevos: { $topics }
import-topics-change = - temas que cambian: { $topics }
import-topics-go = - temas que desaparecen: { $topics }
import-subscriptions-come = - suscripciones nuevas: { $subscriptions }
import-subscriptions-change = - suscripciones que cambian: { $subscriptions }
import-subscriptions-go = - suscripciones que terminan: { $subscriptions }
import-and-more = { $names } y { $more } más
import-what-stays = Lo publicado queda anotado: nada se publica dos veces.
import-cut = … y más.
import-button = Importar
import-too-old = Ya no tengo este archivo. Usa otra vez `/papers-admin data import`.
import-done =
    Importado. Suscripciones: { $added } nuevas, { $kept } como en el archivo, { $removed } terminadas.
    { $next }
