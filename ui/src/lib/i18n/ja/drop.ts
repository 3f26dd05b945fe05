// ウィンドウに落とされたファイルの言葉。
import type { drop as english } from '../en/drop';

export const drop: typeof english = {
  drop: {
    title: (count) => `${count}件の録音を取り込む`,
    hint: 'ファイルごとに、どのお客様のいつのセッションかを選んでください。一つずつ順に取り込みます。',
    import: '取り込む',
    done: '取り込みました。文字起こしを作成しています。',
    open: 'セッションを開く',
    leaveOut: '取り込まない',
  },
};
