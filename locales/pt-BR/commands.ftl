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
    .description = Publicar em um canal os artigos do dia sobre um tema
    .topic = tema
    .topic-description = Por exemplo: diffusion -survey; vários com vírgulas
    .channel = canal
    .channel-description = Onde; aqui se não indicar
    .exclude = excluir
    .exclude-description = Omitir artigos sobre isto
    .author = autor
    .author-description = Só artigos deste autor
    .level = nível
    .level-description = Com que amplitude o tema é lido
    .level-strict = estrito
    .level-normal = normal
    .level-wide = amplo
    .min-upvotes = votos-mín
    .min-upvotes-description = Omitir artigos com menos votos
    .has-code = com-código
    .has-code-description = Só artigos com código
    .max-papers = máx-artigos
    .max-papers-description = Artigos que o boletim do canal mostra
    .mention = menção
    .mention-description = Um cargo a chamar quando há artigos

papers-admin-unsubscribe = cancelar-assinatura
    .description = Parar de publicar um tema em um canal
    .subscription = assinatura
    .subscription-description = Uma das assinaturas do servidor

papers-admin-edit = editar
    .description = Mudar uma assinatura
    .subscription = assinatura
    .subscription-description = Uma das assinaturas do servidor
    .topic = tema
    .topic-description = Outro tema
    .exclude = excluir
    .exclude-description = Omitir também artigos sobre isto
    .author = autor
    .author-description = Só artigos deste autor
    .level = nível
    .level-description = Com que amplitude o tema é lido
    .level-strict = estrito
    .level-normal = normal
    .level-wide = amplo
    .min-upvotes = votos-mín
    .min-upvotes-description = Omitir artigos com menos votos
    .has-code = com-código
    .has-code-description = Só artigos com código
    .max-papers = máx-artigos
    .max-papers-description = Artigos que o boletim do canal mostra
    .mention = menção
    .mention-description = Um cargo a chamar quando há artigos
    .to-channel = para-canal
    .to-channel-description = Outro canal para ela
    .clear = limpar
    .clear-description = O que fica como se nunca definido
    .clear-exclude = excluir
    .clear-author = autor
    .clear-level = nível
    .clear-min-upvotes = votos-mín
    .clear-has-code = com-código
    .clear-mention = menção

papers-admin-list = lista
    .description = Ver o que cada canal recebe e o que falha
    .channel = canal
    .channel-description = Só este canal

papers-admin-pause = pausar
    .description = Parar de publicar por um tempo
    .target = alvo
    .target-description = O servidor, um canal ou uma assinatura
    .until = até
    .until-description = Por exemplo segunda-feira, em 2 semanas, 2027-01-07

papers-admin-resume = retomar
    .description = Voltar a publicar o que estava em pausa
    .target = alvo
    .target-description = O servidor, um canal ou uma assinatura

papers-admin-preview = prévia
    .description = Ver em privado o que um canal receberia
    .channel = canal
    .channel-description = Qual canal; este se não indicar
    .subscription = assinatura
    .subscription-description = Só esta assinatura
    .date = data
    .date-description = Os artigos deste dia; senão, o que é novo

papers-admin-post-now = publicar-agora
    .description = Publicar já o boletim de hoje em um canal
    .channel = canal
    .channel-description = Qual canal; este se não indicar
    .again = de-novo
    .again-description = Publicar de novo mesmo já publicado hoje

papers-admin-explain = explicar
    .description = Ver por que um artigo foi publicado ou não
    .paper = artigo
    .paper-description = Palavras do título, um id do arXiv ou um link
    .channel = canal
    .channel-description = Qual canal; este se não indicar

papers-admin-topic = tema
    .description = Os temas próprios deste servidor

papers-admin-topic-create = criar
    .description = Dar nome a um tema próprio deste servidor
    .name = nome
    .name-description = Até 32 caracteres, por exemplo: nossos robôs
    .keywords = palavras
    .keywords-description = Ao menos uma destas, com vírgulas
    .exclude = excluir
    .exclude-description = Nenhuma destas, com vírgulas
    .authors = autores
    .authors-description = De um destes, com vírgulas
    .categories = categorias
    .categories-description = Em uma destas, por exemplo: cs.CL, cs.RO

papers-admin-topic-edit = editar
    .description = Mudar um tema próprio deste servidor
    .name = nome
    .name-description = Qual tema
    .rename = renomear
    .rename-description = Outro nome
    .keywords = palavras
    .keywords-description = Recomeçar com estas, com vírgulas
    .exclude = excluir
    .exclude-description = Nem estas, com vírgulas
    .authors = autores
    .authors-description = De um destes, com vírgulas
    .categories = categorias
    .categories-description = Em uma destas, por exemplo: cs.CL, cs.RO

papers-admin-topic-delete = apagar
    .description = Apagar um tema próprio deste servidor, após confirmar
    .name = nome
    .name-description = Qual tema

papers-admin-topic-list = lista
    .description = Ver os temas próprios deste servidor

papers-admin-topic-test = testar
    .description = Ver o que um tema trouxe nos últimos 30 dias
    .name = nome
    .name-description = Qual tema

papers-admin-history = histórico
    .description = Ver cada manhã: publicado, atrasado, em espera, pulado, e por quê
    .channel = canal
    .channel-description = Só este canal
    .days = dias
    .days-description = Quantos dias atrás; 14 se não indicar

papers-admin-check = verificar
    .description = Verificar se os boletins de um canal podem chegar
    .channel = canal
    .channel-description = Qual canal; este se não indicar
    .test-message = mensagem-de-teste
    .test-message-description = Publicar lá uma mensagem e excluí-la em seguida

papers-admin-config = ajustes
    .description = Quando e como os boletins são publicados

papers-admin-config-show = mostrar
    .description = Ver os ajustes
    .channel = canal
    .channel-description = O que vale neste canal

papers-admin-config-timezone = fuso-horário
    .description = Definir o fuso que diz quando é manhã
    .zone = fuso
    .zone-description = Um lugar, por exemplo America/Sao_Paulo
    .channel = canal
    .channel-description = Só este canal

papers-admin-config-time = hora
    .description = Definir a hora local dos boletins
    .at = às
    .at-description = Por exemplo 08:30; “server” segue o servidor
    .channel = canal
    .channel-description = Só este canal

papers-admin-config-days = dias
    .description = Definir os dias da semana com boletim
    .days = dias
    .days-description = todos os dias, dias úteis ou: seg, qua, sex
    .channel = canal
    .channel-description = Só este canal

papers-admin-config-empty-days = dias-vazios
    .description = Definir o que traz um dia sem artigos
    .what = valor
    .what-description = Nada, ou uma linha que avise
    .what-skip = omitir
    .what-one-line = uma linha
    .what-default = padrão
    .channel = canal
    .channel-description = Só este canal

papers-admin-config-layout = layout
    .description = Definir como os artigos são mostrados
    .what = valor
    .what-description = Com resumo e imagem, ou uma linha cada
    .what-cards = cartões
    .what-compact = compacto
    .what-default = padrão
    .channel = canal
    .channel-description = Só este canal

papers-admin-config-threads = tópicos
    .description = Abrir um tópico de discussão abaixo de cada boletim
    .what = valor
    .what-description = Precisa da permissão Criar tópicos públicos
    .what-on = ativado
    .what-off = desativado
    .what-default = padrão
    .channel = canal
    .channel-description = Só este canal

papers-admin-config-language = idioma
    .description = Definir o idioma de boletins e respostas compartilhadas
    .what = valor
    .what-description = Os artigos em si ficam como estão
    .what-default = padrão
    .channel = canal
    .channel-description = Só este canal

papers-admin-config-max-papers = máx-artigos
    .description = Definir quantos artigos o boletim de um canal mostra
    .papers = artigos
    .papers-description = De 1 a 25; os outros esperam atrás de “Mais”
    .channel = canal
    .channel-description = Qual canal; este se não indicar

papers-admin-config-silent = silencioso
    .description = Publicar os boletins sem notificação
    .what = valor
    .what-description = Se nenhum aparelho deve tocar
    .what-on = ativado
    .what-off = desativado
    .what-default = padrão
    .channel = canal
    .channel-description = Só este canal

papers-admin-config-catch-up = atrasados
    .description = Definir o que acontece com um boletim atrasado
    .what = valor
    .what-description = Quando nada pôde ser publicado a tempo
    .what-post-late = publicar com atraso
    .what-merge-into-next = juntar ao próximo
    .what-skip = omitir
    .what-default = padrão
    .channel = canal
    .channel-description = Só este canal

papers-admin-config-recap = retrospectiva
    .description = Mostrar de novo o melhor de cada semana ou mês
    .what = valor
    .what-description = Com que frequência
    .what-off = desativado
    .what-weekly = toda semana
    .what-monthly = todo mês
    .what-default = padrão
    .channel = canal
    .channel-description = Só este canal

papers-admin-config-replies = respostas
    .description = Definir quem vê as respostas a comandos de membros
    .what = valor
    .what-description = Quem perguntou, ou todos no canal
    .what-private = privadas
    .what-public = públicas

papers-admin-config-alerts = alertas
    .description = Escolher onde aviso de canais em que não posso publicar
    .channel = canal
    .channel-description = Sem canal: quem criou a assinatura

papers-admin-config-reset = redefinir
    .description = Esquecer todos os ajustes, após confirmar
    .channel = canal
    .channel-description = Só este canal: segue o servidor

papers-admin-data = dados
    .description = O que guardo deste servidor

papers-admin-data-export = exportar
    .description = Tudo o que guardo deste servidor, em um arquivo JSON

papers-admin-data-import = importar
    .description = Pegar ajustes e assinaturas de um arquivo
    .file = arquivo
    .file-description = De “data export”, até 256 KiB

papers-admin-data-delete = apagar
    .description = Apagar tudo o que guardo deste servidor, após confirmar

look-up-papers = Consultar artigos

save-papers = Salvar artigos
