# What `/papers` answers.

since-week = última semana
since-month = último mês
since-quarter = últimos 3 meses
since-year = último ano
order-best = mais relevantes primeiro
order-newest = mais recentes primeiro
order-upvotes = mais votados primeiro

papers-about = Artigos sobre { $topic }
papers-nearest-to = Nada é exatamente isto; o mais próximo de { $topic }
nothing-about = Não encontrei nada sobre { $topic }. Tente menos palavras, ou `a OR b`.
nothing-about-in-period = Não encontrei nada sobre { $topic } neste período; com `since` você volta mais no tempo. Tente menos palavras, ou `a OR b`.
papers-of-day = Artigos de { $day }
papers-of-day-about = Artigos de { $day } sobre { $topic }
no-papers-of-day = Não há artigos de { $day }.
no-papers-of-day-about = Nenhum dos artigos de { $day } é sobre { $topic }. Tire o tema para ver todos.
papers-like = Artigos parecidos com { $title }
no-papers-like = Não tenho nenhum artigo parecido com **{ $title }**.
similar-because = em comum: { $terms }
more-papers = Mais artigos · { $day }

data-not-asked-yet = Hugging Face, ainda não consultado
data-updated-now = Hugging Face, atualizado agora mesmo
data-updated-minutes = Hugging Face, atualizado há { $minutes } min
data-updated-hours = Hugging Face, atualizado há { $hours } h
data-updated-days = { $days ->
    [one] Hugging Face, atualizado há { $days } dia
   *[other] Hugging Face, atualizado há { $days } dias
}

# /papers privacy
privacy-forgotten = Esquecido: que você criou { $subscriptions }. As assinaturas ficam; se houver problemas com elas, não aviso mais você.
privacy-nothing-was-stored = Nada estava guardado sobre você.
privacy-stored = Seu id está guardado com { $subscriptions } que você criou, para eu poder avisar quando não der para publicar em um canal. `/papers privacy forget:true` o esquece.
privacy-nothing-stored = Nada está guardado sobre você.
privacy-subscriptions = { $count ->
    [one] { $count } assinatura
   *[other] { $count } assinaturas
}
privacy-questions = O que você pergunta é respondido do meu próprio cache e não é guardado. Um tema longo atrás de um botão fica guardado por 30 dias, sem nome.
privacy-no-names = Não são guardados nomes, mensagens nem listas de membros: de um servidor, só ids, suas configurações e temas, e quais artigos seus canais já receberam.
privacy-removed = Quando sou removido de um servidor, tudo dele é apagado após 30 dias; os admins podem fazer isso na hora com `/papers-admin data delete`.

# Suggestions while one types.
suggest-subscription-here = { $topic } (aqui)
suggest-subscription-elsewhere = { $topic } (canal { $channel })
