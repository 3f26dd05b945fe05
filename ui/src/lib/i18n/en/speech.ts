// Words of the speech settings: models, cores, the clinic's own words, the counselor's voice.
import type { components } from '$lib/api/schema';

type Schemas = components['schemas'];

export const speech = {
  speech: {
    title: 'Speech models',
    intro:
      'A model turns the talk into words on this PC; nothing is sent anywhere. Larger ones make fewer mistakes and take longer.',
    model: {
      tiny: 'Tiny: fastest, most mistakes',
      base: 'Base: for every PC',
      small: 'Small: fewer mistakes, about three times slower',
      better: 'Better: fewest mistakes, for fast PCs',
    } as Record<string, string>,
    own: (name: string) => `Own file: ${name}`,
    state: {
      absent: 'Not on this PC',
      fetching: 'Coming',
      here: 'On this PC',
      damaged: 'Its file is damaged: remove it and download it again',
    } satisfies Record<Schemas['ModelState'], string>,
    trouble: {
      network: 'The download broke off. What came is kept: try again to go on.',
      refused: 'The server does not give this file now. Try again later.',
      damaged: 'What came was not the right file and was removed. Try again.',
      disk_full: 'The disk is full. Make room, then try again.',
      internal: 'It did not work. The log says more.',
    } satisfies Record<Schemas['ModelTrouble'], string>,
    used: 'in use',
    use: 'Use',
    fetch: 'Download',
    stop: 'Stop',
    remove: 'Remove',
    removeSure: (name: string) => `Remove ${name} from this PC?`,
    removeHint: 'Transcripts stay. The model can be downloaded again.',
    fetching: (name: string) => `Downloading ${name}`,
    choose: 'Choose a file…',
    chooseHint: 'A Whisper model in the ggml format (.bin). It is copied into the folder of models.',
    notAModel:
      'This file is no speech model. Choose a Whisper model in the ggml format; nothing was kept of this one.',
    folder: (path: string) => `No network here? Put the files into ${path}.`,
    size: (size: string) => size,
    fixed: 'The configuration of this PC says which model is used.',
    cores: 'Processor cores for transcribing',
    coresHint: 'A recording always goes first. Fewer cores leave more for other programs.',
    coresFixed: 'The configuration of this PC says how many.',
    hintsClinic: 'Clinic',
    hintsTitle: 'Words of the clinic',
    hintsIntro:
      'Names and treatments that are said often. They make their spelling likelier, and are never written where they were not said.',
    hints: 'One word or name a line, at most 100',
    hintsSaved: 'The words are saved and count from the next transcript.',
    hintsTooMany: 'At most 100 lines of 60 letters.',
    voiceTitle: 'Recognise my voice',
    voiceIntro:
      'Sotto can tell you from the client by your voice, as it was in sessions that you completed. For this it keeps numbers that describe your voice, encrypted on this PC. They identify you. Nobody can listen to them, and they are used for nothing else.',
    voiceOn: 'Recognise my voice',
    voiceOff: 'Stop, and delete my voice print',
    voiceNone: 'Off. The first to speak is taken for the counselor.',
    voiceWaiting: 'On. It begins with the next session that you complete.',
    voiceHas: (count: number, when: string) =>
      `On: learnt from ${count} ${count === 1 ? 'session' : 'sessions'}, last on ${when}.`,
    measured: 'How right is this?',
    measuredFailed: 'The figures could not be read now. Close this and open it again.',
    measuredNot: (model: string) =>
      `Nothing was measured with the model ${model}. Read it with the sound at hand.`,
    measuredOn: (talks: number, minutes: number, when: string) =>
      `Measured on ${talks} English talks of machine voices, ${minutes} minutes, on ${when}. A far microphone, crying, accents or two people at once can be worse than any line here.`,
    measuredLanguage: 'Nothing was measured in the language of this talk.',
    measuredTalks: 'The talks',
    measuredWords: 'Words wrong',
    measuredSpeaker: 'Time given to the wrong person',
    measuredVariant: {
      clean: 'as they are',
      'noise 20 dB': 'with soft noise',
      'noise 10 dB': 'with clear noise',
      'noise 5 dB': 'with loud noise',
      far: 'from across the room',
      echo: 'in an echoing room',
      'soft 30 dB': 'very soft',
    } as Record<string, string>,
    measuredInvented: (count: string) =>
      `Where nobody speaks (silence, noise, music), ${count} words were invented in an hour.`,
    speakers: 'People in the talk',
    speakersOf: { '1': 'One', '2': 'Two', '3': 'Three', '4': 'Four' } as Record<string, string>,
    languageAny: 'Detect the language',
  },
};
