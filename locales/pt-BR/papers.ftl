# What `/papers` answers.

since-three-days = últimos 3 dias
since-week = última semana
since-month = último mês
since-quarter = últimos 3 meses
since-year = último ano
order-best = mais relevantes primeiro
order-newest = mais recentes primeiro
order-upvotes = mais votados primeiro
order-trending = em alta primeiro
list-with-code = com código

papers-about = Artigos sobre { $topic }
papers-nearest-to = Nada é exatamente isto; o mais próximo de { $topic }
nothing-about = Não encontrei nada sobre { $topic }. Tente menos palavras, ou `a OR b`.
nothing-about-with-code = Não encontrei nada sobre { $topic } com link para o código. Tire `has-code`, ou tente menos palavras.
nothing-about-in-period = Não encontrei nada sobre { $topic } neste período; com `since` você volta mais no tempo. Tente menos palavras, ou `a OR b`.
nothing-about-but = Não encontrei nada assim sobre { $topic }. Estas buscas encontram algo:

# Buttons with other questions, under a list that found nothing; at most 80 characters.
topic-instead-everything = Em todo o cache
topic-instead-no-exclusions = Tudo sobre: { $topic }
topic-instead-without = Sem { $part }
topic-instead-any = Qualquer um de: { $topic }

papers-of-day = Artigos de { $day }
papers-of-day-about = Artigos de { $day } sobre { $topic }
no-papers-of-day = Não há artigos de { $day }.
no-papers-of-day-about = Nenhum dos artigos de { $day } é sobre { $topic }. Tire o tema para ver todos.
papers-like = Artigos parecidos com { $title }
no-papers-like = Não tenho nenhum artigo parecido com **{ $title }**.
papers-most-voted = Artigos mais votados
papers-most-voted-about = Artigos mais votados sobre { $topic }
no-papers-most-voted = Nenhum artigo foi listado desde { $day }.
no-papers-most-voted-about = Nenhum artigo sobre { $topic } foi listado desde { $day }. Escolha um `period` mais longo, ou tire o tema.
papers-saved = Seus artigos salvos
papers-named = Artigos nesta mensagem
similar-because = em ambos: { $terms }
more-papers = Mais artigos · { $day }

data-not-asked-yet = Hugging Face, ainda não consultado
data-updated-now = Hugging Face, atualizado agora mesmo
data-updated-minutes = Hugging Face, atualizado há { $minutes } min
data-updated-hours = Hugging Face, atualizado há { $hours } h
data-updated-days = { $days ->
    [one] Hugging Face, atualizado há { $days } dia
   *[other] Hugging Face, atualizado há { $days } dias
}

# The commands on messages.
look-up-nothing-named = Esta mensagem não traz link para nenhum artigo que eu saiba ler. Procuro ids do arXiv e links para arXiv, Hugging Face, alphaXiv e DOIs do arXiv.
look-up-nothing-known = Não tenho nenhum destes artigos: { $papers }. Meu cache contém o que o Hugging Face listou; `/papers status` diz desde quando.
look-up-unknown = não está no meu cache: { $papers }

# /papers saved
saved-nothing = Você ainda não salvou nenhum artigo. Use `/papers saved add` ou **Salvar** na ficha de um artigo.
saved-added = Salvo: **{ $title }**. `/papers saved list` mostra o que você guarda.
saved-already = Você já salvou **{ $title }**.
saved-full = Você salvou { $limit } artigos, e não cabem mais. Remova alguns com `/papers saved remove`, ou leve-os com `/papers saved export` e limpe a lista.
saved-named = { $new ->
    [0] Você já salvou todos estes: { $papers }.
    [one] Salvos, { $new } deles novo: { $papers }.
   *[other] Salvos, { $new } deles novos: { $papers }.
}
saved-named-in-part = { $new ->
    [0] Estes você já salvou: { $papers }. Fora do meu cache: { $unknown }.
    [one] Salvos, { $new } deles novo: { $papers }. Fora do meu cache: { $unknown }.
   *[other] Salvos, { $new } deles novos: { $papers }. Fora do meu cache: { $unknown }.
}
saved-removed = Não está mais salvo: { $paper }.
saved-not-there = Você não salvou { $paper }. `/papers saved list` mostra o que você guarda.
saved-clear-question = { $papers ->
    [one] Parar de guardar este artigo ({ $papers })? Não dá para desfazer; `/papers saved export` entrega antes em um arquivo.
   *[other] Parar de guardar estes { $papers } artigos? Não dá para desfazer; `/papers saved export` os entrega antes em um arquivo.
}
saved-clear-button = { $papers ->
    [one] Remover { $papers } artigo
   *[other] Remover todos os { $papers } artigos
}
saved-cleared = { $papers ->
    [0] Você não guardava nada.
    [one] { $papers } artigo removido. Agora você não guarda nada.
   *[other] { $papers } artigos removidos. Agora você não guarda nada.
}
saved-exported = { $papers ->
    [one] O artigo que você guarda.
   *[other] Os { $papers } artigos que você guarda.
}

# /papers topics
topics-heading = ## Temas que têm nome
topics-facts = -# { $topics } temas · página { $page } de { $pages } · quaisquer outras palavras também são um tema
topics-facts-with-own = -# { $topics } temas, { $own } deles deste servidor · página { $page } de { $pages } · quaisquer outras palavras também são um tema
topics-line = **{ $topic }** – { $about } ({ $volume })
topics-topic = ## { $topic }
topics-own = Um tema próprio deste servidor.
topics-meaning = Significa: { $meaning }.
topics-about = { $about }
topics-synonyms = Outros nomes: { $names }.
topics-covers = Também abrange: { $covered }.
topics-papers-a-day = { $papers ->
    [one] cerca de { $papers } artigo por dia
   *[other] cerca de { $papers } artigos por dia
}
topics-papers-in-month = { $papers ->
    [0] nenhum em 30 dias
    [one] { $papers } artigo em 30 dias
   *[other] { $papers } artigos em 30 dias
}
topics-carried-by = Publicado em { $channels }.
topics-carried-by-and-more = Publicado em { $channels } e mais { $more }.
topics-find = Encontrar artigos

# /papers subscriptions
subscriptions-of = { $channel } recebe artigos sobre:
subscriptions-yours = Seu próprio boletim traz artigos sobre:
subscriptions-none = { $channel } não recebe artigos. Quem pode gerenciar seus canais pode mudar isso com `/papers-admin subscribe`.
subscriptions-none-here = Você ainda não segue nada. `/papers follow add` traz artigos para cá; em um servidor, este comando mostra o que um canal recebe.
subscriptions-without-me = Este servidor não me adicionou, então nada é publicado aqui. Alguém com **Gerenciar servidor** pode me adicionar; `/papers about` tem o link.
subscriptions-not-seen = Você não pode ver { $channel }, então não cabe a mim dizer o que ele recebe. Indique um canal que você possa ver.
subscriptions-strict = estrito
subscriptions-wide = amplo
subscriptions-votes = { $upvotes ->
    [one] a partir de { $upvotes } voto
   *[other] a partir de { $upvotes } votos
}
subscriptions-paused = em pausa
subscriptions-paused-until = em pausa, volta { $until }
subscriptions-whom-to-ask = Para mudar isso, fale com alguém que tenha **Gerenciar canais** aqui.

# /papers status
status-source = Artigos: { $age }.
status-source-late = Artigos: o Hugging Face não responde desde { $since }. Continuo tentando, e respondo com o que tenho.
status-cache = Meu cache: { $papers ->
    [one] { $papers } artigo
   *[other] { $papers } artigos
} desde { $day }, { $megabytes } MB.
status-cache-without-days = Meu cache: { $papers ->
    [one] { $papers } artigo
   *[other] { $papers } artigos
}, { $megabytes } MB.
status-no-digests = Boletins: nenhum chega aqui.
status-next = Boletins: { $next }
status-last = O último aqui, de { $day }: { $what }
status-version = paperboy { $version }. `/papers about` diz mais.

# /papers about
about = **paperboy { $version }** leva a cada canal, uma vez toda manhã, os artigos científicos em alta sobre seus temas.
    Os artigos, seus votos e resumos vêm da página de artigos do Hugging Face; suas categorias, do arXiv. Thank you to arXiv for use of its open access interoperability. O paperboy não pertence a nenhum dos dois.
    Licença: { $licence }, à sua escolha.
    São guardados ids e configurações, sem nomes nem mensagens: `/papers privacy show`. O que você pergunta é respondido do meu próprio cache.
about-source = Código-fonte
about-invite = Adicionar a um servidor
about-install = Adicionar aos meus apps

# /papers privacy
privacy-set-up = { $subscriptions ->
    [one] Seu id está guardado com { $subscriptions } assinatura que você criou, para eu poder avisar quando não der para publicar em um canal.
   *[other] Seu id está guardado com { $subscriptions } assinaturas que você criou, para eu poder avisar quando não der para publicar em um canal.
}
privacy-follows = { $topics ->
    [one] { $topics } tema que você segue, com seu fuso, seus horários e o que foi enviado a você.
   *[other] { $topics } temas que você segue, com seu fuso, seus horários e o que foi enviado a você.
}
privacy-reader = Seu fuso e seus horários, de quando você seguia algo.
privacy-saved = { $papers ->
    [one] { $papers } artigo que você guarda.
   *[other] { $papers } artigos que você guarda.
}
privacy-marks = { $presses ->
    [one] Que { $presses } clique seu em um boletim foi contado, com um código que não é o seu id.
   *[other] Que { $presses } cliques seus em boletins foram contados, com um código que não é o seu id.
}
privacy-set-up-begun = O que você respondeu em uma configuração, por um dia.
privacy-nothing-stored = Nada está guardado sobre você.
privacy-how-to-delete = `/papers privacy export` entrega tudo em um arquivo; `/papers privacy delete` apaga.
privacy-questions = O que você pergunta é respondido do meu próprio cache e não é guardado. Um tema longo atrás de um botão fica guardado por 30 dias, sem nome.
privacy-elsewhere = O que você busca também é enviado, sem o seu nome, a um serviço que o operador escolheu: ele diz quais artigos dizem isso com outras palavras.
privacy-no-names = Não são guardados nomes, mensagens nem listas de membros: de um servidor, só ids, suas configurações e temas, e quais artigos seus canais já receberam.
privacy-removed = Quando sou removido de um servidor, tudo dele é apagado após 30 dias; os admins podem fazer isso na hora com `/papers-admin data delete`.
privacy-exported = Tudo o que está guardado sobre você.
privacy-delete-question = Apagar tudo o que está guardado sobre você? Some na hora e não dá para desfazer. As assinaturas dos servidores ficam; se houver problemas com elas, não aviso mais você.
privacy-delete-button = Apagar o que está guardado sobre mim
privacy-deleted = Apagado; nada mais está guardado sobre você. Era: assinaturas que você criou, { $subscriptions }; temas que você seguia, { $topics }; artigos que você guardava, { $papers }; cliques, { $presses }.

# Suggestions while one types.
suggest-subscription-here = { $topic } (aqui)
suggest-subscription-elsewhere = { $topic } (canal { $channel })
