# What stands in a channel each morning, and around papers everywhere.

digest-heading = Artigos do dia · { $day }
digest-part = Artigos do dia · { $day } · parte { $part } de { $parts }
digest-late = publicado com { $duration } de atraso

window-day = listados em { $day }
window-days = listados { $from } – { $to }

digest-no-papers = nenhum artigo novo
digest-papers = { $total ->
    [one] { $total } artigo
   *[other] { $total } artigos
}
digest-papers-shown = { $total ->
    [one] { $shown } de { $total } artigo
   *[other] { $shown } de { $total } artigos
}
digest-about = { $papers } sobre { $topics }
digest-about-more = { $papers } sobre { $topics } e mais { $more }

digest-rising = 📈 decolando: os votos dobraram desde ontem
digest-elsewhere = Completo em outro canal deste servidor
digest-elsewhere-more = e mais { $count }
digest-empty-feed-quiet = nada de novo foi listado
digest-empty-nothing-matched = nada de novo correspondeu

# A look back at a week or month.
look-back-heading = Retrospectiva · { $day }
look-back-saved = Os mais salvos aqui
look-back-saved-times = { $count ->
    [one] salvo { $count } vez
   *[other] salvo { $count } vezes
}

open-a-paper = Abrir um artigo…
digest-more = Mais ({ $count })

feed-silent-since = Os artigos são de { $day }, { $time }: o Hugging Face não respondeu desde então.
feed-never-answered = Ainda não há artigos: o Hugging Face não respondeu.

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

# The lines of a paper.
paper-matched = correspondência: { $topics }
paper-code = código
paper-code-stars = código ★ { $stars }
paper-listed = listado em { $day }
paper-published = publicado em { $day }
paper-comments = { $count ->
    [one] { $count } comentário
   *[other] { $count } comentários
}
paper-project = página do projeto

# Pages of papers.
list-untitled = Artigos
list-papers = { $total ->
    [one] { $total } artigo
   *[other] { $total } artigos
}
list-papers-of = os primeiros { $total } de { $of } artigos
list-page = página { $page } de { $pages }
list-previous = ◀ Anterior
list-next = Próxima ▶
share-here = Compartilhar aqui
card-similar = Semelhantes
card-save = Salvar
card-another = Outro

# Why a morning ended without its digest, or a channel can't be posted in. Each may follow a colon.
cause-not-running = o bot não estava em execução
cause-not-in-server = o bot não estava neste servidor
cause-too-late = mais de 6 horas de atraso
cause-nothing-new = nenhum artigo novo correspondeu
cause-no-answer = o Discord não respondeu
cause-history-hidden = não dá para saber se foi publicado, porque não posso ler o histórico do canal
cause-expired = não pôde ser enviado no dia certo
cause-channel-gone = o canal foi excluído; remova suas assinaturas com `/papers-admin unsubscribe`
cause-refused = o Discord não me deixa publicar lá; veja o que falta com `/papers-admin check`
cause-cannot-see = não consigo ver o canal; me dê **Ver canal** lá
cause-lacks-right = me falta uma permissão lá: preciso de **Ver canal**, **Enviar mensagens**, **Inserir links** e **Ver histórico de mensagens**
cause-thread-archived = o tópico está arquivado; reabra-o
cause-thread-locked = o tópico está trancado; destranque-o
cause-wrong-kind = não posso publicar em um canal desse tipo; assine um canal de texto, de anúncios ou de fórum, ou um tópico
cause-automod = o AutoMod bloqueia minhas publicações lá; abra uma exceção para mim
cause-own-fault = o Discord recusa minha mensagem; é uma falha minha, que o operador encontra no log
cause-restored = restaurado de um backup; talvez já tenha sido publicado

alert-channel-trouble = Não consigo publicar os artigos do dia em { $channel }: { $why }.
    Nada se perde: as configurações ficam, e os artigos esperam até uma semana. Quando for resolvido, continuo sozinho; `/papers-admin check` naquele servidor mostra o que eu vejo.
cause-direct-messages-closed = minhas mensagens diretas estão bloqueadas; permita mensagens diretas de membros de um servidor em comum
cause-tag-wanted = o fórum exige uma tag em cada post e não tem nenhuma que eu possa usar; adicione uma
cause-paused = em pausa
cause-left-out = atrasado, e boletins atrasados são omitidos aqui
cause-late = atrasado, e boletins atrasados vêm com o próximo aqui
