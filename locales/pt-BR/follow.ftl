# `/papers follow`, `/papers timezone`, and what members think of a digest's papers.

# “every day at 08:00 (Europe/Berlin)”
follow-when = { $days } às { $time } ({ $zone })
follow-when-weekly = uma vez por semana, { $day } às { $time } ({ $zone })

follow-added = A partir de agora você segue **{ $topic }**: { $meaning }. Seu boletim chega por mensagem direta: { $when }. `/papers follow schedule` muda isso.
follow-first = O primeiro chega { $moment } ({ $from_now }).
follow-zone-of-language = Deduzi o fuso { $zone } do seu idioma; `/papers timezone` define outro.
follow-zone-of-server = Peguei o fuso { $zone } deste servidor; `/papers timezone` define outro.
follow-zone-unknown = Não sei onde você mora e conto em UTC; `/papers timezone` define seu fuso horário.
follow-already = Você já segue **{ $topic }**. `/papers follow list` mostra quando chega.
follow-full = Você segue { $limit } coisas, e esse é o máximo. `/papers follow remove` abre espaço.
follow-nothing-named = Diga o que você quer seguir: um nome, ou algumas palavras.

# By direct message, when somebody follows something for the first time, and when their messages were closed.
follow-hello = Olá! É aqui que chegam seus boletins de artigos. `/papers follow list` mostra o que você segue e quando chega; `/papers follow remove` encerra.
follow-hello-again = Seus boletins de artigos voltam a chegar aqui.
follow-messages-closed = O Discord não me deixa escrever para você, então você não segue nada novo. Abra o menu do servidor → **Configurações de privacidade** → permita **mensagens diretas**, ou me adicione aos seus próprios apps; depois tente de novo.
follow-still-closed = Seus boletins não chegaram a você: o Discord não me deixa escrever para você, e depois de três tentativas eu paro. Abra o menu do servidor → **Configurações de privacidade** → permita **mensagens diretas**, ou me adicione aos seus próprios apps; depois use este comando de novo.
follow-comes-again = Seus boletins não tinham chegado porque suas mensagens diretas estavam fechadas. Eles voltam a chegar.

follow-list = Seu boletim chega por mensagem direta: { $when }. Ele traz:
follow-list-entry = - **{ $topic }** – { $meaning }
follow-nothing-yet = Você ainda não segue nada. `/papers follow add kind:topic value:diffusion` traz artigos por mensagem direta.

follow-removed = Você não segue mais **{ $topic }**.
follow-removed-last = Você não segue mais **{ $topic }**. Era tudo: nenhum boletim chega mais. `/papers privacy delete` apaga o resto que está guardado sobre você.
follow-not-followed = Você não segue nada com esse nome. Escolha na lista que abre enquanto você digita, ou veja `/papers follow list`.
follow-undo = Desfazer
follow-again = Você segue **{ $topic }** de novo.
follow-too-late = Isso não dá mais para desfazer. `/papers follow add` volta a seguir.

follow-schedule-changed = Seu boletim chega a partir de agora { $new }. Chegava { $old }.
follow-schedule-kept = Seu boletim chega { $when }.
follow-day-is-weekly = Um dia é para um boletim semanal. Tire `day`, ou escolha `deliver:weekly`.

# On the card of a digest's paper.
feedback-not-for-us = Não é para nós
feedback-not-for-me = Não é para mim
feedback-noted = Anotado: **{ $title }** não é para você. Conta uma vez e sem seu nome; clique de novo para retirar.
feedback-taken-back = Retirado: **{ $title }** não conta mais.
feedback-save-taken-back = Retirado: **{ $title }** não está mais na sua lista e não conta mais.
feedback-higher-here = Artigos sobre { $topics } ficam a partir de agora um pouco mais acima nos boletins deste canal.
feedback-higher-for-you = Artigos sobre { $topics } ficam a partir de agora um pouco mais acima nos seus boletins.
feedback-lower-here = Artigos sobre { $topics } ficam a partir de agora um pouco mais abaixo nos boletins deste canal.
feedback-lower-for-you = Artigos sobre { $topics } ficam a partir de agora um pouco mais abaixo nos seus boletins.
feedback-of-no-topic = Não muda nenhuma ordem: o tema que o trouxe não está mais entre os temas do boletim.
feedback-channel-unknown = Não conheço mais o canal deste boletim, então nada foi contado.
