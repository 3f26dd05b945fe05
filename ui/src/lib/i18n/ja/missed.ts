// Words for naming what the machine missed, and for choosing a playbook.
import type { missed as english } from '../en/missed';

export const missed: typeof english = {
  button: '見落としを追加',
  title: '何が見落とされていますか',
  hint: '文と、その種類を選んでください。数値はすぐに変わり、機械の判定も残ります。あとで取り消せます。',
  whatLabel: '種類',
  what: { worry: '不安', question: '質問', reflection: '聞き返し', next_step: '次の一歩' },
  form: '質問の形',
  kind: '不安の種類',
  seek: '会話の中を検索',
  sentence: '文',
  none: 'この言葉を含む文はありません。',
  say: '追加する',
  playbook: 'プレイブック',
  playbookHint: '会話を何に照らして見るか。',
  asSet: 'クリニックの設定どおり',
};
