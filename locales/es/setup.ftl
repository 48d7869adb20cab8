# `/papers-admin setup`, and the greeting of a server that the bot joins.

# The screens. Each begins with where one is.
setup-where =
    Configuración, 1 de 3: **¿dónde?**
    Elige el canal de los artículos del día: de texto, de anuncios, un foro o un hilo.
setup-where-fine = ✓ Puedo publicar en { $channel }.
setup-about =
    Configuración, 2 de 3: **¿sobre qué?**
    Elige los temas de { $channel }, tantos como quieras. Cualquier otra cosa va con **Otro tema…**.
setup-about-chosen = Elegido: **{ $topics }**. { $volume }
setup-when =
    Configuración, 3 de 3: **¿cuándo?**
    Elige la zona horaria y la hora del boletín.
setup-when-chosen =
    El boletín llega { $days } a las **{ $time }**, **{ $zone }**.
    { $next }
setup-summary =
    Configuración: **¿está bien así?**
    { $channel } recibe **{ $topics }**. { $volume }
setup-no-longer = Ya no: **{ $topics }**.
setup-summary-when = Llega { $days } a las **{ $time }**, { $zone }. { $next }
setup-moves-others = Esta es la hora de todo el servidor: { $channels } la seguirán.
setup-look = Aún no se ha guardado nada. Esto es lo que habría traído la lista del { $day }:
setup-look-nothing = Aún no se ha guardado nada. La lista del { $day } no tiene artículos sobre eso; otros días sí.
setup-look-no-papers = Aún no se ha guardado nada. No hay nada que mostrar de antemano: todavía estoy leyendo los primeros artículos.
setup-look-homes = Un artículo que otro canal muestra completo es aquí solo una línea; qué canal lo muestra se decide por la mañana.
setup-done =
    ✓ **Listo.** { $channel } recibe sus artículos desde ahora.
    { $next }
setup-done-more = -# Cambia lo que sea con `/papers-admin setup` otra vez; míralo todo con `/papers-admin list`.

# What is wrong.
setup-over = Esta configuración ha terminado. Usa otra vez `/papers-admin setup`: empieza con lo que hay ahora.
setup-too-many-topics = Un canal puede tener { $limit } temas. Desmarca primero algunos, o une varios con OR.
setup-nothing-left = No queda ningún tema: alguien cambió este canal entretanto. Ve **Atrás** y elige de nuevo.

# Buttons, menus and forms.
setup-choose-channel = ¿Qué canal?
setup-choose-topics = ¿Qué temas?
setup-choose-zone = ¿Qué zona horaria?
setup-choose-hour = ¿A qué hora?
setup-next = Continuar
setup-preview = Muéstramelo
setup-back = Atrás
setup-check-again = Comprobar otra vez
setup-other-topic = Otro tema…
setup-other-zone = Otra zona…
setup-confirm = Confirmar
setup-post-now = Publicar ya el primero
setup-topic-title = Otro tema
setup-topic-label = ¿De qué deben tratar los artículos?
setup-topic-example = diffusion -survey
setup-zone-title = Otra zona horaria
setup-zone-label = Una ciudad o zona
setup-zone-example = Europe/Madrid

# What a server is told that the bot has joined.
welcome =
    👋 **¡Hola!** Cada mañana publico los artículos de aprendizaje automático del día en tendencia sobre vuestros temas.
    • Para empezar: `/papers-admin setup` – tres respuestas, dos minutos, para quien pueda gestionar el servidor
    • Para echar un vistazo: `/papers today`
    -# Guardo ajustes e ids, nunca mensajes: `/papers privacy show`. Este mensaje desaparece cuando esté configurado.
welcome-back = { $subscriptions ->
    [one] 👋 **He vuelto.** Los ajustes están restaurados: { $subscriptions } suscripción vuelve a publicar en su próxima mañana.
   *[other] 👋 **He vuelto.** Los ajustes están restaurados: { $subscriptions } suscripciones vuelven a publicar en su próxima mañana.
}
    -# Míralas con `/papers-admin list`, cámbialas con `/papers-admin setup`.
