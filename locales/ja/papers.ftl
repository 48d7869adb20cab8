# What `/papers` answers.

since-week = 過去 1 週間
since-month = 過去 1 か月
since-quarter = 過去 3 か月
since-year = 過去 1 年
order-best = 関連度順
order-newest = 新しい順
order-upvotes = 投票数順

papers-about = { $topic } の論文
papers-nearest-to = 完全に一致するものはありません。{ $topic } に最も近い論文
nothing-about = { $topic } の論文は見つかりませんでした。語を減らすか、`a OR b` を試してください。
nothing-about-in-period = この期間に { $topic } の論文は見つかりませんでした。`since` で期間を延ばせます。語を減らすか、`a OR b` を試してください。
papers-of-day = { $day } の論文
papers-of-day-about = { $day } の論文：{ $topic }
no-papers-of-day = { $day } の論文はありません。
no-papers-of-day-about = { $day } の論文に { $topic } のものはありません。トピックを外すとすべて表示されます。
papers-like = { $title } に似た論文
no-papers-like = **{ $title }** に似た論文はありません。
similar-because = 共通語：{ $terms }
more-papers = ほかの論文 · { $day }

data-not-asked-yet = Hugging Face、未取得
data-updated-now = Hugging Face、たった今更新
data-updated-minutes = Hugging Face、{ $minutes } 分前に更新
data-updated-hours = Hugging Face、{ $hours } 時間前に更新
data-updated-days = Hugging Face、{ $days } 日前に更新

# /papers privacy
privacy-forgotten = あなたが{ $subscriptions }を設定したという記録を消しました。購読は残ります。問題が起きても、今後あなたにはお知らせしません。
privacy-nothing-was-stored = あなたについて保存されていた情報はありません。
privacy-stored = チャンネルに投稿できないときにお知らせするため、あなたが設定した{ $subscriptions }とともにあなたの ID を保存しています。`/papers privacy forget:true` で消去できます。
privacy-nothing-stored = あなたについて保存されている情報はありません。
privacy-subscriptions = { $count } 件の購読
privacy-questions = 質問にはこのボット自身のキャッシュから答え、内容は保存しません。ボタンに紐づく長いトピックは、名前なしで 30 日間保存されます。
privacy-no-names = 名前、メンバーのメッセージ、メンバー一覧は保存しません。サーバーについて保存するのは、ID、設定とトピック、チャンネルに届いた論文だけです。
privacy-removed = サーバーから外されると、そのサーバーの情報は 30 日後にすべて削除されます。管理者は `/papers-admin data delete` ですぐに削除できます。

# Suggestions while one types.
suggest-subscription-here = { $topic }（ここ）
suggest-subscription-elsewhere = { $topic }（チャンネル { $channel }）
