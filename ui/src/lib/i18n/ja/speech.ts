// 音声認識の設定の言葉。
import type { speech as english } from '../en/speech';

export const speech: typeof english = {
  speech: {
    title: '音声認識モデル',
    intro:
      'モデルはこのPCの中で会話を文字にします。どこにも送信されません。大きいモデルほど誤りが少なく、時間がかかります。',
    model: {
      tiny: 'Tiny: 最も速く、誤りが多い',
      base: 'Base: どのPCでも使える',
      small: 'Small: 誤りが少なく、約3倍の時間',
      better: 'Better: 誤りが最も少ない、速いPC向け',
    },
    own: (name) => `選んだファイル: ${name}`,
    state: {
      absent: 'このPCにありません',
      fetching: 'ダウンロード中',
      here: 'このPCにあります',
      damaged: 'ファイルが壊れています。取り除いてダウンロードし直してください',
    },
    trouble: {
      network: 'ダウンロードが中断されました。届いた分は残っています。もう一度試すと続きから始まります。',
      refused: 'サーバーが今このファイルを渡しません。後でもう一度お試しください。',
      damaged: '正しいファイルではなかったため取り除きました。もう一度お試しください。',
      disk_full: 'ディスクがいっぱいです。空きを作ってからお試しください。',
      internal: 'うまくいきませんでした。詳しくはログをご覧ください。',
    },
    used: '使用中',
    use: '使う',
    fetch: 'ダウンロード',
    stop: '中止',
    remove: '取り除く',
    removeSure: (name) => `${name} をこのPCから取り除きますか？`,
    removeHint: '文字起こしは残ります。モデルはまたダウンロードできます。',
    fetching: (name) => `${name} をダウンロード中`,
    choose: 'ファイルを選ぶ…',
    chooseHint: 'ggml形式のWhisperモデル(.bin)。モデルのフォルダーに複写されます。',
    folder: (path) => `ネットワークがないときは ${path} にファイルを置いてください。`,
    size: (size) => size,
    fixed: '使うモデルはこのPCの設定ファイルで決められています。',
    cores: '文字起こしに使うコア数',
    coresHint: '録音が常に優先されます。少なくすると他のプログラムに余裕ができます。',
    coresFixed: 'コア数はこのPCの設定ファイルで決められています。',
    hintsClinic: '医院',
    hintsTitle: 'クリニックの言葉',
    hintsIntro:
      'よく出る名前や施術名です。表記が正しくなりやすくなります。話されていない所に書かれることはありません。',
    hints: '1行に一つ、100行まで',
    hintsSaved: '保存しました。次の文字起こしから使われます。',
    hintsTooMany: '60文字以内で100行までです。',
    voiceTitle: '自分の声を認識する',
    voiceIntro:
      '完了したセッションでの声をもとに、お客様とあなたを声で聞き分けます。そのために声の特徴を表す数値を、このPCに暗号化して保管します。数値はあなたを特定できるものです。再生はできず、ほかの目的には使いません。',
    voiceOn: '自分の声を認識する',
    voiceOff: 'やめて声の特徴を削除する',
    voiceNone: 'オフ。最初に話した人をカウンセラーとみなします。',
    voiceWaiting: 'オン。次に完了したセッションから始まります。',
    voiceHas: (count, when) => `オン: ${count}件のセッションから学習、最後は ${when}。`,
    speakers: '会話の人数',
    speakersOf: { '1': '1人', '2': '2人', '3': '3人', '4': '4人' },
    languageAny: '言語を自動で判定',
  },
};
