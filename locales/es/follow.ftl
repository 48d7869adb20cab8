# `/papers follow`, `/papers timezone`, and what members think of a digest's papers.

# “every day at 08:00 (Europe/Berlin)”
follow-when = { $days } a las { $time } ({ $zone })
follow-when-weekly = una vez por semana, { $day } a las { $time } ({ $zone })

follow-added = Desde ahora sigues **{ $topic }**: { $meaning }. Tu boletín llega por mensaje directo: { $when }. `/papers follow schedule` lo cambia.
follow-first = El primero llega { $moment } ({ $from_now }).
follow-zone-of-language = Deduje la zona horaria { $zone } de tu idioma; `/papers timezone` pone otra.
follow-zone-of-server = Tomé la zona horaria { $zone } de este servidor; `/papers timezone` pone otra.
follow-zone-unknown = No sé dónde vives y cuento en UTC; `/papers timezone` pone tu zona horaria.
follow-already = Ya sigues **{ $topic }**. `/papers follow list` muestra cuándo llega.
follow-full = Sigues { $limit } cosas, y ese es el máximo. `/papers follow remove` hace sitio.
follow-nothing-named = Di qué quieres seguir: un nombre, o unas palabras.

# By direct message, when somebody follows something for the first time, and when their messages were closed.
follow-hello = ¡Hola! Aquí llegan tus boletines de artículos. `/papers follow list` muestra qué sigues y cuándo llega; `/papers follow remove` lo termina.
follow-hello-again = Tus boletines de artículos vuelven a llegar aquí.
follow-messages-closed = Discord no me deja escribirte, así que no sigues nada nuevo. Abre el menú del servidor → **Ajustes de privacidad** → permite los **mensajes directos**, o añádeme a tus propias aplicaciones; luego vuelve a intentarlo.
follow-still-closed = Tus boletines no te han llegado: Discord no me deja escribirte, y tras tres intentos paro. Abre el menú del servidor → **Ajustes de privacidad** → permite los **mensajes directos**, o añádeme a tus propias aplicaciones; luego vuelve a usar este comando.
follow-comes-again = Tus boletines no te habían llegado porque tenías cerrados los mensajes directos. Vuelven a llegar.

follow-list = Tu boletín llega por mensaje directo: { $when }. Trae:
follow-list-entry = - **{ $topic }** – { $meaning }
follow-nothing-yet = Aún no sigues nada. `/papers follow add kind:topic value:diffusion` te trae artículos por mensaje directo.

follow-removed = Ya no sigues **{ $topic }**.
follow-removed-last = Ya no sigues **{ $topic }**. Eso era todo: no llega ningún boletín más. `/papers privacy delete` borra lo demás que está guardado sobre ti.
follow-not-followed = No sigues nada con ese nombre. Elige de la lista que se abre al escribir, o mira `/papers follow list`.
follow-undo = Deshacer
follow-again = Vuelves a seguir **{ $topic }**.
follow-too-late = Eso ya no se puede deshacer. `/papers follow add` vuelve a seguirlo.

follow-schedule-changed = Tu boletín llega desde ahora { $new }. Llegaba { $old }.
follow-schedule-kept = Tu boletín llega { $when }.
follow-day-is-weekly = Un día es para un boletín semanal. Quita `day`, o elige `deliver:weekly`.

# On the card of a digest's paper.
feedback-not-for-us = No es para nosotros
feedback-not-for-me = No es para mí
feedback-noted = Anotado: **{ $title }** no es para ti. Cuenta una vez y sin tu nombre; pulsa otra vez para retirarlo.
feedback-taken-back = Retirado: **{ $title }** ya no cuenta.
feedback-save-taken-back = Retirado: **{ $title }** ya no está en tu lista y ya no cuenta.
feedback-higher-here = Los artículos sobre { $topics } aparecen desde ahora un poco más arriba en los boletines de este canal.
feedback-higher-for-you = Los artículos sobre { $topics } aparecen desde ahora un poco más arriba en tus boletines.
feedback-lower-here = Los artículos sobre { $topics } aparecen desde ahora un poco más abajo en los boletines de este canal.
feedback-lower-for-you = Los artículos sobre { $topics } aparecen desde ahora un poco más abajo en tus boletines.
feedback-of-no-topic = No cambia ningún orden: el tema que lo trajo ya no está entre los temas del boletín.
feedback-channel-unknown = Ya no conozco el canal de este boletín, así que no se contó nada.
