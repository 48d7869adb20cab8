# What stands in a channel each morning, and around papers everywhere.

digest-heading = Artículos del día · { $day }
digest-part = Artículos del día · { $day } · parte { $part } de { $parts }
digest-late = publicado con { $duration } de retraso

window-day = listados el { $day }
window-days = listados { $from } – { $to }

digest-no-papers = ningún artículo nuevo
digest-papers = { $total ->
    [one] { $total } artículo
   *[other] { $total } artículos
}
digest-papers-shown = { $total ->
    [one] { $shown } de { $total } artículo
   *[other] { $shown } de { $total } artículos
}
digest-about = { $papers } sobre { $topics }
digest-about-more = { $papers } sobre { $topics } y { $more } más

digest-rising = 📈 despegando: sus votos se han duplicado desde ayer
digest-elsewhere = Completo en otro canal de este servidor
digest-elsewhere-more = y { $count } más
digest-empty-feed-quiet = no se listó nada nuevo
digest-empty-nothing-matched = nada nuevo coincidió

# A look back at a week or month.
look-back-heading = Repaso · { $day }
look-back-saved = Los más guardados aquí
look-back-saved-times = { $count ->
    [one] guardado una vez
   *[other] guardado { $count } veces
}

open-a-paper = Abrir un artículo…
digest-more = Más ({ $count })

feed-silent-since = Los artículos son del { $day }, { $time }: Hugging Face no ha respondido desde entonces.
feed-never-answered = Aún no hay artículos: Hugging Face no ha respondido.

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

# The lines of a paper.
paper-matched = coincidencia: { $topics }
paper-code = código
paper-code-stars = código ★ { $stars }
paper-listed = listado el { $day }
paper-published = publicado el { $day }
paper-comments = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
paper-project = página del proyecto

# Pages of papers.
list-untitled = Artículos
list-papers = { $total ->
    [one] { $total } artículo
   *[other] { $total } artículos
}
list-papers-of = los primeros { $total } de { $of } artículos
list-page = página { $page } de { $pages }
list-previous = ◀ Anterior
list-next = Siguiente ▶
share-here = Compartir aquí
card-similar = Similares
card-save = Guardar
card-another = Otro

# Why a morning ended without its digest, or a channel can't be posted in. Each may follow a colon.
cause-not-running = el bot no estaba en marcha
cause-not-in-server = el bot no estaba en este servidor
cause-too-late = más de 6 horas de retraso
cause-nothing-new = ningún artículo nuevo coincidía
cause-no-answer = Discord no respondió
cause-history-hidden = no se puede saber si se publicó, porque no puedo leer el historial del canal
cause-expired = no se pudo enviar en su día
cause-channel-gone = el canal se eliminó; quita sus suscripciones con `/papers-admin unsubscribe`
cause-refused = Discord no me deja publicar ahí; mira qué falta con `/papers-admin check`
cause-cannot-see = no puedo ver el canal; concédeme **Ver canal** ahí
cause-lacks-right = me falta un permiso ahí: necesito **Ver canal**, **Enviar mensajes**, **Insertar enlaces** y **Leer el historial de mensajes**
cause-thread-archived = el hilo está archivado; vuelve a abrirlo
cause-thread-locked = el hilo está bloqueado; desbloquéalo
cause-wrong-kind = no puedo publicar en un canal así; suscribe en su lugar un canal de texto, de anuncios o de foro, o un hilo
cause-automod = AutoMod bloquea ahí mis publicaciones; haz una excepción conmigo
cause-own-fault = Discord rechaza mi mensaje; es un fallo mío que el operador encontrará en el registro
cause-restored = restaurado de una copia de seguridad; puede que ya se publicara

alert-channel-trouble = No puedo publicar los artículos del día en { $channel }: { $why }.
    No se pierde nada: sus ajustes se conservan y sus artículos esperan hasta una semana. En cuanto se arregle, sigo por mi cuenta; `/papers-admin check` en ese servidor muestra lo que veo.
cause-direct-messages-closed = tengo cerrados los mensajes directos; permite los mensajes directos de miembros de un servidor que compartamos
cause-tag-wanted = el foro exige una etiqueta en cada publicación y no tiene ninguna que yo pueda poner; añade una
cause-paused = en pausa
cause-left-out = con retraso, y aquí los boletines atrasados se omiten
cause-late = con retraso, y aquí los boletines atrasados llegan con el siguiente
