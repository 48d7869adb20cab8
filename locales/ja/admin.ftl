# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = 次の投稿：{ $moment }（{ $from_now }）。
next-post-today = 新しい論文があれば、今日のダイジェストは 1 分以内に届きます。{ $next }
next-post-today-feed-late = 新しい論文があれば、今日のダイジェストは Hugging Face が再び応答ししだい届きます。{ $next }
next-post-none-before = { $next } 前回の投稿が届かなかったため、{ $moment } より前には試しません。詳しくは `/papers-admin check` をご覧ください。
next-post-not-again = { $next } 今日すでに投稿したダイジェストは、もう一度投稿されません。
next-post-moved = { $channels } の今日のダイジェストはまだ投稿されていません。新しい論文があれば 1 分以内に届きます。{ $next }
next-post-moved-feed-late = { $channels } の今日のダイジェストはまだ投稿されていません。新しい論文があれば Hugging Face が再び応答ししだい届きます。{ $next }
next-post-channels-and-more = { $channels } ほか { $more } 件
next-post-no-subscription = { $channel } にはまだ購読がありません。`/papers-admin subscribe` から始めてください。

# What is wrong with a channel.
trouble-tried-again = ⚠ { $since } から投稿が届いていません：{ $why }。{ $next_try }にもう一度試します。
trouble-tried-with-next = ⚠ { $since } から投稿が届いていません：{ $why }。次のダイジェストでもう一度試します。

# Buttons

# subscribe
subscribe-done =
    { $channel } で **{ $topic }** を購読しました：{ $meaning }。
    { $next }
    `/papers-admin preview` で今すぐ確認、`/papers-admin post-now` で投稿できます。
subscribe-already = { $channel } はすでに **{ $topic }** を購読しています。何も変更していません。`/papers-admin list` をご覧ください。
subscribe-channel-full = このチャンネルの購読は { $limit } 件中 { $limit } 件です。OR でトピックをまとめるか、`/papers-admin unsubscribe` で 1 件外してください。
subscribe-server-full = このサーバーの購読は { $limit } 件中 { $limit } 件です。OR でトピックをまとめるか、`/papers-admin unsubscribe` で 1 件外してください。

# How much a topic brings.

# Which subscription is meant.

# unsubscribe and undo
unsubscribe-done = { $channel } に **{ $topic }** は届かなくなりました。元に戻すには、そこで `/papers-admin subscribe topic:{ $topic }` を実行してください。同じ論文が二度投稿されることはありません。
unsubscribe-removed-already = この購読はすでに外されています。

# edit

# pause and resume

# list
admin-list-nothing = 購読しているチャンネルはまだありません。`/papers-admin subscribe` から始めてください。
admin-list-nothing-in-channel = { $channel } はまだ何も購読していません。`/papers-admin subscribe` から始めてください。
admin-list-strict = 厳密
admin-list-wide = 広め
admin-list-min-upvotes = ▲ { $upvotes } 以上
admin-list-cut = … ほかにもあります。`channel` を指定してください。

# explain

# topic

# history
history-heading = **このサーバーの配信**：過去 { $days } 日間、新しい順
history-heading-of-channel = **{ $channel } の配信**：過去 { $days } 日間、新しい順
history-nothing-planned = 予定はありません。購読がないためです。`/papers-admin subscribe` から始めてください。
history-no-morning = この期間に配信の予定はありませんでした。
history-cut = … さらに古いものがあります。`days` を減らすか、`channel` を指定してください。
# What became of a morning stands behind its day.
history-being-posted = 投稿中
history-waiting = 待機中：{ $why }。{ $next_try }に再試行
history-waiting-soon = 待機中：{ $why }。1 分以内に再試行
history-empty = 新着なし：投稿なし
history-folded = 次の朝に持ち越し：{ $why }
history-failed = 断念：{ $why }。投稿されなかった分は次回届きます
history-skipped = スキップ：{ $why }。論文は待機します
history-cause-unknown = 原因は記録されていません
history-posted = { $time } に投稿
history-posted-by-hand = { $time } に手動で再投稿
history-posted-late = { $posted }、{ $duration }遅れ
history-posted-link = { $posted }：{ $link }
history-posted-deleted = { $posted }、その後削除

# check
check-heading = **{ $channel } の点検**
check-rights = ✅ 権限：{ $rights }
check-rights-lacking = ❌ 権限：{ $hindrance }
check-subscriptions = ✅ 購読：{ $topics }
check-subscriptions-and-more = ✅ 購読：{ $topics } · ほか { $more } 件
check-subscriptions-none = ❌ 購読：なし。`/papers-admin subscribe` から始めてください
check-schedule = ✅ 予定：{ $days } { $time }（{ $zone }）。{ $next }
check-papers = ✅ 論文：{ $age }
check-papers-late = ⚠ 論文：{ $age }
check-test-message = これは管理者が依頼したテストです。ここに投稿でき、毎日の論文もこのように届きます。このメッセージは削除してかまいません。
check-test-posted = ✅ テストメッセージ：投稿しました
check-test-failed = ❌ テストメッセージ：{ $why }
check-test-not-taken = Discord が受け付けませんでした
check-posts = ✅ 投稿：記録された不具合はありません
check-posts-tried-at-once = ⚠ { $since } から投稿が届いていません：{ $why }。今は問題が見当たらないので、すぐにもう一度試します。
check-posts-given-up = ⚠ { $since } から投稿が届いていません：{ $why }。今は問題が見当たりません。今日のダイジェストは断念されました。`/papers-admin post-now` で投稿できます。しなければ、論文は次回届きます。

# preview
preview-nothing-new = { $channel } に新着はありません。{ $window }の論文に、まだ届いていないもので一致するものはありませんでした。

# post-now
post-now-done = 投稿しました：{ $link }
post-now-already = { $channel } の今日のダイジェストはすでに投稿されています：{ $link }。もう一度投稿するには `again:true` を付けてください。
post-now-see-channel = { $channel } をご覧ください
post-now-under-way = { $channel } の今日のダイジェストは投稿中です。表示されない場合は Discord の障害です。引き続き試します。
post-now-too-soon = { $from_now }にもう一度お試しください。このチャンネルには先ほど手動で投稿されました。
post-now-nothing-new = { $channel } に新着はありません。まだ届いていないもので一致する論文はありませんでした。何も投稿していません。
post-now-waiting = 現在 Discord から応答がありません。{ $channel } へのダイジェストの投稿を引き続き試します。
post-now-failed = { $channel } に投稿できませんでした：{ $why }。解消してから、もう一度試してください。
post-now-not-taken = Discord がダイジェストを受け付けませんでした

# config
config-shown =
    タイムゾーン：**{ $zone }**（現在 { $now }）
    時刻：**{ $time }**
    曜日：**{ $days }**
    { $alerts }
    { $next }
    変更は `/papers-admin config timezone`、`time`、`days`、`alerts` で。
config-alerts-in-channel = 警告：{ $channel } に
config-alerts-to-subscriber = 警告：チャンネルの購読を設定したメンバーへのダイレクトメッセージで

# data
data-nothing-stored = このサーバーについて保存されている情報はありません。
data-too-large = このサーバーの保存データは { $megabytes } MB あり、Discord で送れるファイルの上限を超えています。ボットの運営者に依頼してください。
data-exported = このサーバーについて保存しているすべて：設定、チャンネル、購読、各回の配信の結果。
data-delete-question = このサーバーについて保存しているものをすべて削除します：設定、購読（{ $subscriptions } 件）、各回の配信の結果。ダイジェストは届かなくなります。元に戻せません。先に `/papers-admin data export` で控えを取れます。
data-delete-button = すべて削除
data-delete-not-yours = 確認できるのは依頼した本人だけです。ご自身で `/papers-admin data delete` を実行してください。
data-deleted = このサーバーについて保存していたものをすべて削除しました。始め直すには：`/papers-admin subscribe`。
