# `/papers-admin setup`, and the greeting of a server that the bot joins.

# The screens. Each begins with where one is.
setup-where =
    Configuração, 1 de 3: **onde?**
    Escolha o canal dos artigos do dia: de texto, de anúncios, um fórum ou um tópico.
setup-where-fine = ✓ Posso publicar em { $channel }.
setup-about =
    Configuração, 2 de 3: **sobre o quê?**
    Escolha os temas de { $channel }, quantos quiser. Qualquer outra coisa vai com **Outro tema…**.
setup-about-chosen = Escolhido: **{ $topics }**. { $volume }
setup-when =
    Configuração, 3 de 3: **quando?**
    Escolha o fuso horário e a hora do boletim.
setup-when-chosen =
    O boletim chega { $days } às **{ $time }**, **{ $zone }**.
    { $next }
setup-summary =
    Configuração: **está certo assim?**
    { $channel } recebe **{ $topics }**. { $volume }
setup-no-longer = Não mais: **{ $topics }**.
setup-summary-when = Ele chega { $days } às **{ $time }**, { $zone }. { $next }
setup-moves-others = Esta é a hora do servidor inteiro: { $channels } vão junto.
setup-look = Nada foi salvo ainda. Isto é o que a lista de { $day } teria trazido:
setup-look-nothing = Nada foi salvo ainda. A lista de { $day } não tem artigos sobre isso; outros dias terão.
setup-look-no-papers = Nada foi salvo ainda. Não há o que mostrar de antemão: ainda estou lendo os primeiros artigos.
setup-look-homes = Um artigo que outro canal mostra por inteiro é aqui só uma linha; qual canal o mostra é decidido de manhã.
setup-done =
    ✓ **Pronto.** { $channel } recebe seus artigos a partir de agora.
    { $next }
setup-done-more = -# Mude o que quiser com `/papers-admin setup` de novo; veja tudo com `/papers-admin list`.

# What is wrong.
setup-over = Esta configuração terminou. Use `/papers-admin setup` de novo: ela começa com o que vale agora.
setup-too-many-topics = Um canal pode ter { $limit } temas. Desmarque alguns antes, ou junte vários com OR.
setup-nothing-left = Nenhum tema sobrou: alguém mudou este canal nesse meio-tempo. Clique em **Voltar** e escolha de novo.

# Buttons, menus and forms.
setup-choose-channel = Qual canal?
setup-choose-topics = Quais temas?
setup-choose-zone = Qual fuso horário?
setup-choose-hour = A que horas?
setup-next = Continuar
setup-preview = Mostrar
setup-back = Voltar
setup-check-again = Verificar de novo
setup-other-topic = Outro tema…
setup-other-zone = Outro fuso…
setup-confirm = Confirmar
setup-post-now = Publicar o primeiro agora
setup-topic-title = Outro tema
setup-topic-label = De que os artigos devem tratar?
setup-topic-example = diffusion -survey
setup-zone-title = Outro fuso horário
setup-zone-label = Uma cidade ou fuso
setup-zone-example = America/Sao_Paulo

# What a server is told that the bot has joined.
welcome =
    👋 **Olá!** Toda manhã publico os artigos de aprendizado de máquina do dia em alta sobre seus temas.
    • Para começar: `/papers-admin setup` – três respostas, dois minutos, para quem pode gerenciar o servidor
    • Para dar uma olhada: `/papers today`
    -# Guardo configurações e ids, nunca mensagens: `/papers privacy show`. Esta mensagem some quando eu estiver configurado.
welcome-back = { $subscriptions ->
    [one] 👋 **Voltei.** Suas configurações foram restauradas: { $subscriptions } assinatura volta a publicar na próxima manhã.
   *[other] 👋 **Voltei.** Suas configurações foram restauradas: { $subscriptions } assinaturas voltam a publicar na próxima manhã.
}
    -# Veja-as com `/papers-admin list`, mude-as com `/papers-admin setup`.
