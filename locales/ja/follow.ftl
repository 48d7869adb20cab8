# `/papers follow`, `/papers timezone`, and what members think of a digest's papers.

# “every day at 08:00 (Europe/Berlin)”
follow-when = { $days } { $time }（{ $zone }）
follow-when-weekly = 週 1 回、{ $day } { $time }（{ $zone }）

follow-added = **{ $topic }** のフォローを始めました：{ $meaning }。ダイジェストはダイレクトメッセージで届きます：{ $when }。変更は `/papers follow schedule` で。
follow-first = 最初の回は { $moment }（{ $from_now }）に届きます。
follow-zone-of-language = タイムゾーン { $zone } は言語から推測しました。`/papers timezone` で変更できます。
follow-zone-of-server = タイムゾーン { $zone } はこのサーバーのものです。`/papers timezone` で変更できます。
follow-zone-unknown = お住まいの地域が分からないため、UTC で数えます。`/papers timezone` でタイムゾーンを設定できます。
follow-already = **{ $topic }** はすでにフォローしています。届く時期は `/papers follow list` で確認できます。
follow-full = フォローは { $limit } 件で、これが上限です。`/papers follow remove` で減らせます。
follow-nothing-named = フォローするものを書いてください：名前、またはいくつかの語。

# By direct message, when somebody follows something for the first time, and when their messages were closed.
follow-hello = こんにちは！論文ダイジェストはここに届きます。フォロー中のものと届く時期は `/papers follow list`、終了は `/papers follow remove` で。
follow-hello-again = 論文ダイジェストが再びここに届きます。
follow-messages-closed = Discord の設定によりメッセージを送れないため、新しくフォローされていません。サーバーのメニュー → **プライバシー設定** → **ダイレクトメッセージ** を許可するか、このボットをマイアプリに追加してから、もう一度試してください。
follow-still-closed = ダイジェストが届いていません。Discord の設定によりメッセージを送れず、3 回試して停止しました。サーバーのメニュー → **プライバシー設定** → **ダイレクトメッセージ** を許可するか、このボットをマイアプリに追加してから、このコマンドをもう一度実行してください。
follow-comes-again = ダイレクトメッセージを受け取れない設定だったため、ダイジェストが届いていませんでした。再び届きます。

follow-list = ダイジェストはダイレクトメッセージで届きます：{ $when }。内容：
follow-list-entry = - **{ $topic }** – { $meaning }
follow-nothing-yet = まだ何もフォローしていません。`/papers follow add kind:topic value:diffusion` で論文がダイレクトメッセージで届きます。

follow-removed = **{ $topic }** のフォローをやめました。
follow-removed-last = **{ $topic }** のフォローをやめました。これですべてです。ダイジェストはもう届きません。残りの保存内容は `/papers privacy delete` で削除できます。
follow-not-followed = その名前のフォローはありません。入力中に開く一覧から選ぶか、`/papers follow list` をご覧ください。
follow-undo = 元に戻す
follow-again = **{ $topic }** を再びフォローしました。
follow-too-late = もう元に戻せません。`/papers follow add` で再びフォローできます。

follow-schedule-changed = ダイジェストは今後 { $new } に届きます。これまでは { $old } でした。
follow-schedule-kept = ダイジェストは { $when } に届きます。
follow-day-is-weekly = 曜日は毎週のダイジェスト用です。`day` を外すか、`deliver:weekly` を選んでください。

# On the card of a digest's paper.
feedback-not-for-us = 興味なし（みんな）
feedback-not-for-me = 興味なし
feedback-noted = 記録しました：**{ $title }** は興味なし。名前なしで 1 回だけ数えます。もう一度押すと取り消せます。
feedback-taken-back = 取り消しました：**{ $title }** はもう数えません。
feedback-save-taken-back = 取り消しました：**{ $title }** は保存から外れ、もう数えません。
feedback-higher-here = 今後、このチャンネルのダイジェストで { $topics } の論文が少し上に並びます。
feedback-higher-for-you = 今後、あなたのダイジェストで { $topics } の論文が少し上に並びます。
feedback-lower-here = 今後、このチャンネルのダイジェストで { $topics } の論文が少し下に並びます。
feedback-lower-for-you = 今後、あなたのダイジェストで { $topics } の論文が少し下に並びます。
feedback-of-no-topic = 順位は変わりません。この論文のもとになったトピックは、もうダイジェストにありません。
feedback-channel-unknown = このダイジェストのチャンネルが分からなくなったため、何も数えていません。
