# The commands' names and descriptions in this language: a message for each command, named after its path.
# `papers` and `papers-admin` have no names here: they are called the same in every language.

papers =
    .description = Artigos científicos: sobre um tema, de hoje, um a um

papers-topic = tema
    .description = Encontrar artigos sobre um tema
    .query = busca
    .query-description = Palavras, "uma frase", -sem, a OR b, author:Nome ou o nome de um tema
    .since = desde
    .since-description = Até quando voltar; tudo se não indicar
    .since-a-week = uma semana
    .since-a-month = um mês
    .since-3-months = 3 meses
    .since-a-year = um ano
    .since-everything = tudo
    .has-code = com-código
    .has-code-description = Só artigos com link para o código
    .sort = ordem
    .sort-description = Por relevância se não indicar
    .sort-best-match = mais relevantes
    .sort-newest = mais recentes
    .sort-upvotes = votos
    .share = compartilhar
    .share-description = Mostrar a resposta a todos aqui

papers-today = hoje
    .description = Ver os artigos do último dia
    .topic = tema
    .topic-description = Só artigos sobre isto
    .limit = quantidade
    .limit-description = Quantos; 10 se não indicar
    .sort = ordem
    .sort-description = Em alta se não indicar
    .sort-trending = em alta
    .sort-upvotes = votos
    .sort-newest = mais recentes
    .share = compartilhar
    .share-description = Mostrar a resposta a todos aqui

papers-top = melhores
    .description = Ver os artigos mais votados
    .period = período
    .period-description = Uma semana se não indicar
    .period-3-days = 3 dias
    .period-a-week = uma semana
    .period-a-month = um mês
    .period-a-year = um ano
    .topic = tema
    .topic-description = Só artigos sobre isto
    .limit = quantidade
    .limit-description = Quantos; 10 se não indicar
    .share = compartilhar
    .share-description = Mostrar a resposta a todos aqui

papers-show = mostrar
    .description = Ver um artigo: resumo, autores, votos, links
    .paper = artigo
    .paper-description = Palavras do título e escolha; ou um id do arXiv, ou um link
    .share = compartilhar
    .share-description = Mostrar a resposta a todos aqui

papers-similar = semelhantes
    .description = Encontrar artigos parecidos com um conhecido
    .paper = artigo
    .paper-description = Palavras do título e escolha; ou um id do arXiv, ou um link
    .limit = quantidade
    .limit-description = Quantos; 10 se não indicar
    .share = compartilhar
    .share-description = Mostrar a resposta a todos aqui

papers-random = aleatório
    .description = Um artigo ao acaso; quanto mais curtido, mais provável
    .topic = tema
    .topic-description = Só artigos sobre isto
    .share = compartilhar
    .share-description = Mostrar a resposta a todos aqui

papers-topics = temas
    .description = Ver os temas com nome, ou o que um significa
    .topic = tema
    .topic-description = O que este significa
    .share = compartilhar
    .share-description = Mostrar a resposta a todos aqui

papers-subscriptions = assinaturas
    .description = Ver o que um canal recebe e quando
    .channel = canal
    .channel-description = Qual canal; este se não indicar

papers-saved = salvos
    .description = Os artigos que você guarda para depois

papers-saved-list = lista
    .description = Ver seus artigos salvos

papers-saved-add = adicionar
    .description = Guardar um artigo para depois
    .paper = artigo
    .paper-description = Palavras do título e escolha; ou um id do arXiv, ou um link

papers-saved-remove = remover
    .description = Parar de guardar um artigo
    .paper = artigo
    .paper-description = Um dos que você guarda

papers-saved-clear = limpar
    .description = Parar de guardar todos os seus artigos, após confirmar

papers-saved-export = exportar
    .description = Seus artigos salvos, em um arquivo
    .format = formato
    .format-description = BibTeX se não indicar
    .format-bibtex = BibTeX
    .format-ris = RIS
    .format-markdown = Markdown
    .format-csv = CSV

papers-follow = seguir
    .description = Seu próprio boletim por mensagem direta

papers-follow-add = adicionar
    .description = Receber artigos por mensagem direta, todo dia ou toda semana
    .kind = tipo
    .kind-description = O que você segue
    .kind-topic = tema
    .kind-author = autor
    .kind-keyword = palavra-chave
    .value = valor
    .value-description = Um tema, o nome de um autor ou palavras
    .deliver = frequência
    .deliver-description = Com que frequência; todo dia se não indicar
    .deliver-daily = todo dia
    .deliver-weekly = toda semana
    .zone = fuso
    .zone-description = Onde você mora, por exemplo America/Sao_Paulo

papers-follow-list = lista
    .description = Ver o que você segue e quando chega

papers-follow-remove = remover
    .description = Deixar de seguir algo
    .value = valor
    .value-description = Algo que você segue

papers-follow-schedule = horário
    .description = Definir quando chega seu próprio boletim
    .at = às
    .at-description = Sua hora local, por exemplo 08:30
    .deliver = frequência
    .deliver-description = Com que frequência
    .deliver-daily = todo dia
    .deliver-weekly = toda semana
    .day = dia
    .day-description = Em que dia, se for toda semana
    .day-monday = segunda
    .day-tuesday = terça
    .day-wednesday = quarta
    .day-thursday = quinta
    .day-friday = sexta
    .day-saturday = sábado
    .day-sunday = domingo
    .zone = fuso
    .zone-description = Onde você mora, por exemplo America/Sao_Paulo

papers-timezone = fuso-horário
    .description = Dizer onde você mora, para seu próprio boletim
    .zone = fuso
    .zone-description = Um lugar, por exemplo America/Sao_Paulo

papers-status = status
    .description = Ver a idade dos artigos e quando chegam os boletins

papers-privacy = privacidade
    .description = O que é guardado sobre você

papers-privacy-show = mostrar
    .description = Ver o que é guardado sobre você

papers-privacy-export = exportar
    .description = O que é guardado sobre você, em um arquivo

papers-privacy-delete = apagar
    .description = Apagar o que é guardado sobre você, após confirmar

papers-help = ajuda
    .description = Explicar os comandos
    .command = comando
    .command-description = Qual comando

papers-about = sobre
    .description = O que sou: versão, código-fonte, licença, créditos

papers-admin =
    .description = Configurar os artigos diários do servidor

papers-admin-setup = configurar
    .description = Configurar os artigos diários em três respostas

papers-admin-subscribe = assinar
    .description = Publicar toda manhã os artigos de um tema em um canal
    .topic = tema
    .topic-description = De que devem tratar, por exemplo: diffusion -survey
    .channel = canal
    .channel-description = Onde publicar; aqui se não indicar
    .level = nível
    .level-description = Com que amplitude o tema é lido
    .level-strict-in-the-title-or-named-repeatedly = estrito: no título ou repetido
    .level-normal-the-words-belong-together = normal: as palavras andam juntas
    .level-wide-the-words-occur-somewhere = amplo: as palavras aparecem em algum lugar
    .min-upvotes = votos-mín
    .min-upvotes-description = Omitir artigos com menos votos

papers-admin-unsubscribe = cancelar-assinatura
    .description = Parar de publicar um tema em um canal
    .subscription = assinatura
    .subscription-description = Uma das assinaturas do servidor

papers-admin-list = lista
    .description = Ver o que cada canal recebe e o que falha
    .channel = canal
    .channel-description = Só este canal

papers-admin-history = histórico
    .description = Ver cada manhã: publicado, atrasado, em espera, pulado, e por quê
    .channel = canal
    .channel-description = Só este canal
    .days = dias
    .days-description = Quantos dias atrás; 14 se não indicar

papers-admin-check = verificar
    .description = Verificar se os boletins chegam: permissões, assinaturas, horário
    .channel = canal
    .channel-description = Qual canal; este se não indicar
    .test-message = mensagem-de-teste
    .test-message-description = Publicar uma mensagem curta para ter certeza; todos a veem

papers-admin-preview = prévia
    .description = Ver em privado o que um canal receberia; nada é publicado
    .channel = canal
    .channel-description = Qual canal; este se não indicar

papers-admin-post-now = publicar-agora
    .description = Publicar já o boletim de hoje em um canal
    .channel = canal
    .channel-description = Qual canal; este se não indicar
    .again = de-novo
    .again-description = Publicar de novo mesmo já publicado hoje

papers-admin-config = ajustes
    .description = Quando os boletins do servidor são publicados

papers-admin-config-show = mostrar
    .description = Ver os ajustes deste servidor

papers-admin-config-timezone = fuso-horário
    .description = Definir o fuso que diz quando é manhã
    .zone = fuso
    .zone-description = Um lugar, por exemplo America/Sao_Paulo

papers-admin-config-time = hora
    .description = Definir a hora local dos boletins
    .at = às
    .at-description = Uma hora local, por exemplo 08:30
    .channel = canal
    .channel-description = Só este canal; com “server” como hora volta a do servidor

papers-admin-config-days = dias
    .description = Definir os dias da semana com boletim
    .days = dias
    .days-description = every day, weekdays ou uma lista como: mon, wed, fri

papers-admin-config-alerts = alertas
    .description = Escolher onde aviso de canais em que não posso publicar
    .channel = canal
    .channel-description = Qual canal; sem ele, aviso o membro que criou a assinatura

papers-admin-data = dados
    .description = O que guardo deste servidor: em arquivo, ou apagar

papers-admin-data-export = exportar
    .description = Tudo o que guardo deste servidor, em um arquivo JSON

papers-admin-data-delete = apagar
    .description = Apagar tudo o que guardo deste servidor, após confirmar

look-up-papers = Consultar artigos

save-papers = Salvar artigos
