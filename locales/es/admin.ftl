# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = Próximo envío: { $moment } ({ $from_now }).
next-post-today = El boletín de hoy llega en un minuto como mucho, si hay algo nuevo. { $next }
next-post-today-feed-late = El boletín de hoy llega en cuanto Hugging Face vuelva a responder, si hay algo nuevo. { $next }
next-post-none-before = { $next } El último envío no llegó, así que no se intenta ninguno antes de { $moment }; `/papers-admin check` dice más.
next-post-not-again = { $next } Un boletín que ya se publicó hoy no se vuelve a publicar.
next-post-moved = El boletín de hoy de { $channels } no se ha publicado: llega en un minuto como mucho, si hay algo nuevo. { $next }
next-post-moved-feed-late = El boletín de hoy de { $channels } no se ha publicado: llega en cuanto Hugging Face vuelva a responder, si hay algo nuevo. { $next }
next-post-channels-and-more = { $channels } y { $more } más
next-post-no-subscription = { $channel } aún no tiene suscripciones. Empieza con `/papers-admin subscribe`.

# What is wrong with a channel.
trouble-tried-again = ⚠ Ningún envío llega desde { $since }: { $why }. Vuelvo a intentarlo { $next_try }.
trouble-tried-with-next = ⚠ Ningún envío llega desde { $since }: { $why }. Vuelvo a intentarlo con el próximo boletín.

# Buttons

# subscribe
subscribe-done =
    { $channel } está suscrito a **{ $topic }**: { $meaning }.
    { $next }
    Míralo ahora con `/papers-admin preview`, o publícalo con `/papers-admin post-now`.
subscribe-already = { $channel } ya está suscrito a **{ $topic }**. No se cambió nada; mira `/papers-admin list`.
subscribe-channel-full = Este canal tiene { $limit } de { $limit } suscripciones. Une temas con OR, o quita una con `/papers-admin unsubscribe`.
subscribe-server-full = Este servidor tiene { $limit } de { $limit } suscripciones. Une temas con OR, o quita una con `/papers-admin unsubscribe`.

# How much a topic brings.

# Which subscription is meant.

# unsubscribe and undo
unsubscribe-done = { $channel } ya no recibe **{ $topic }**. Para deshacerlo: `/papers-admin subscribe topic:{ $topic }` allí; nada se publica dos veces.
unsubscribe-removed-already = Esta suscripción ya se había quitado.

# edit

# pause and resume

# list
admin-list-nothing = Aún no hay ningún canal suscrito. Empieza con `/papers-admin subscribe`.
admin-list-nothing-in-channel = { $channel } aún no está suscrito. Empieza con `/papers-admin subscribe`.
admin-list-strict = estricto
admin-list-wide = amplio
admin-list-min-upvotes = desde ▲ { $upvotes }
admin-list-cut = … y más: indica un `channel`.

# explain

# topic

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
check-subscriptions = ✅ Suscripciones: { $topics }
check-subscriptions-and-more = ✅ Suscripciones: { $topics } · { $more } más
check-subscriptions-none = ❌ Suscripciones: ninguna; empieza con `/papers-admin subscribe`
check-schedule = ✅ Horario: { $days } a las { $time } ({ $zone }). { $next }
check-papers = ✅ Artículos: { $age }
check-papers-late = ⚠ Artículos: { $age }
check-test-message = Esto es una prueba que pidió un admin: puedo publicar aquí, y así llegarán los artículos del día. Puedes borrar este mensaje.
check-test-posted = ✅ Mensaje de prueba: publicado
check-test-failed = ❌ Mensaje de prueba: { $why }
check-test-not-taken = Discord no lo aceptó
check-posts = ✅ Envíos: no hay fallos anotados
check-posts-tried-at-once = ⚠ Ningún envío llegó desde { $since }: { $why }. Ahora no veo ningún problema y vuelvo a intentarlo enseguida.
check-posts-given-up = ⚠ Ningún envío llegó desde { $since }: { $why }. Ahora no veo ningún problema. El boletín de hoy se abandonó: `/papers-admin post-now` lo publica; si no, sus artículos llegan con el siguiente.

# preview
preview-nothing-new = Nada nuevo para { $channel }: no coincidió ningún artículo que no hubiera recibido ya ({ $window }).

# post-now
post-now-done = Publicado: { $link }
post-now-already = El boletín de hoy de { $channel } ya se publicó: { $link }. Para publicarlo otra vez, añade `again:true`.
post-now-see-channel = mira { $channel }
post-now-under-way = El boletín de hoy de { $channel } se está publicando ahora mismo. Si no aparece, es que Discord tiene problemas; sigo intentándolo.
post-now-too-soon = Prueba otra vez { $from_now }, por favor: se acaba de publicar a mano en este canal.
post-now-nothing-new = Nada nuevo para { $channel }: no coincidió ningún artículo que no hubiera recibido ya. No se publicó nada.
post-now-waiting = Discord no responde en este momento. Sigo intentando publicar el boletín en { $channel }.
post-now-failed = No pude publicar en { $channel }: { $why }. Arréglalo y vuelve a intentarlo.
post-now-not-taken = Discord no aceptó el boletín

# config
config-shown =
    Zona horaria: **{ $zone }** (ahora { $now })
    Hora: **{ $time }**
    Días: **{ $days }**
    { $alerts }
    { $next }
    Cámbialos con `/papers-admin config timezone`, `time`, `days` y `alerts`.
config-alerts-in-channel = Alertas: en { $channel }
config-alerts-to-subscriber = Alertas: por mensaje directo al miembro que suscribió el canal

# data
data-nothing-stored = No hay nada guardado de este servidor.
data-too-large = Lo que guardo de este servidor ocupa { $megabytes } MB: más de lo que Discord acepta como archivo. Pídeselo a quien me mantiene.
data-exported = Todo lo que guardo de este servidor: ajustes, canales, suscripciones y qué fue de cada envío.
data-delete-question = Esto borra todo lo que guardo de este servidor: ajustes, suscripciones ({ $subscriptions }) y qué fue de cada envío. No llegará ningún boletín más. No se puede deshacer; `/papers-admin data export` te da antes una copia.
data-delete-button = Borrar todo
data-delete-not-yours = Solo quien lo pidió puede confirmarlo. Usa tú `/papers-admin data delete`.
data-deleted = Se ha borrado todo lo que guardaba de este servidor. Para empezar de nuevo: `/papers-admin subscribe`.
