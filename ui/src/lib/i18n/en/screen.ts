// Words of listening, of the first minutes, of help, and of what the shell says outside the window.
import { pluralOf } from '../plural';

const n = pluralOf('en');

export const screen = {
  listen: {
    skip: 'Skip pauses',
    speed: 'Speed',
    keys: 'Space plays and pauses, J and L go ten seconds, plus and minus change the speed, S skips pauses.',
    saved: 'Recorded and saved',
    savedHint: (long: string) =>
      `Safe on this PC: ${long} of sound. Sotto now writes the transcript by itself, then reads the talk. You can leave this page.`,
  },
  glance: {
    title: 'In two minutes',
    keep: 'To keep',
    change: 'To change',
    nothingToKeep: 'Nothing stood out.',
    nothingToChange: 'Nothing to change stood out.',
    share: (percent: string) => `The client spoke ${percent} of the time`,
    worries: (met: number, all: number) => `${met} of ${n(all, 'worry', 'worries')} met`,
    noWorries: 'No worries heard',
    step: 'A next step was agreed',
    noStep: 'No next step with a date',
    stages: (covered: number, all: number) => `${covered} of ${n(all, 'stage', 'stages')} covered`,
  },
  sample: {
    mark: 'Sample',
    client: 'Sample client',
    title: 'Look around with a sample',
    hint: 'A talk of two minutes with invented people. Sotto transcribes and reads it as it will read yours. It counts in no report.',
    add: 'Open the sample session',
    adding: 'Preparing…',
    isOne: 'This is a sample with invented people. It counts in no report.',
    remove: 'Remove the sample',
    later: 'Not now',
  },
  check: {
    title: 'Check the microphone',
    hint: 'Say a sentence. You hear it back as it would be recorded; nothing is kept.',
    start: 'Check now',
    speak: 'Speak now…',
    good: 'You can be heard well.',
    quiet: 'That was very quiet. Move the microphone closer or choose another.',
    silent: 'Nothing was heard. Is the microphone switched off or muted?',
    loud: 'That was too loud and cuts off. Move the microphone a little away.',
    hear: 'Hear it',
    again: 'Once more',
    inBrowser: 'A browser cannot record. Open Sotto’s own window for that.',
  },
  tour: {
    title: 'The first steps',
    how: 'How it goes',
    hint: 'From the client to what the talk shows, on four short pages.',
    show: 'Show me',
    step: (at: number, of: number) => `${at} of ${of}`,
    next: 'Next',
    back: 'Back',
    done: 'Begin',
    skip: 'Skip',
    steps: [
      {
        title: 'Two clicks to recording',
        text: 'Press “New session”, type the client’s name, press Enter. The first time, the client is asked; then the red light comes on.',
      },
      {
        title: 'Red means: it is in the file',
        text: 'The light is red only while sound reaches the encrypted file. Pause for what should not be recorded. It goes on when the screen locks.',
      },
      {
        title: 'Then you may leave',
        text: 'After the stop, Sotto writes the transcript and reads the talk on this PC. Today shows what waits for you.',
      },
      {
        title: 'Two minutes to read',
        text: 'What to keep and what to change, the talk as a map, every word to click and hear. All that the machine says opens its place in the talk; you can contradict it.',
      },
    ],
  },
  help: {
    title: 'Help',
    intro: 'Short answers to what people ask first.',
    here: 'Help for this page',
    nav: 'Help',
    again: 'Show the first steps',
    keysTitle: 'Keys',
    keys: [
      ['Alt+N', 'New session, from anywhere; on a client’s page, with that client'],
      ['Alt+R', 'Go to the running recording'],
      ['Alt+1 … 9', 'The entries of the menu, from the top'],
      ['F1', 'Help for the page that is shown'],
      ['Space', 'Play and pause, in the player, the map and the transcript'],
      ['J, L', 'Ten seconds back and forward, in the same places'],
      ['+, −', 'Faster and slower, in the same places'],
      ['S', 'Skip pauses, in the same places'],
      ['← →', 'Word by word, on the time of a turn'],
    ],
    topics: {
      today: {
        title: 'Today',
        text: 'What waits for you: talks to read, sessions to record, sessions to complete, and what Sotto is still writing. A list that is not there is empty.',
      },
      record: {
        title: 'Recording',
        text: 'The client’s answer is kept with its date. Sotto records when the light is red. Pause leaves out what is said and marks the gap. After a crash or a power cut all that was written is there, and you can continue.',
      },
      session: {
        title: 'Reading a talk',
        text: 'Start with what to keep and to change. Point into the map or click a word to hear it. Dotted words are uncertain. Correct the transcript with “Correct”; the machine’s version stays. Say against a finding with the mark beside it; numbers follow.',
      },
      sessions: {
        title: 'Finding a talk',
        text: 'Search in your notes, in what was said and in clients’ names. A match opens its moment in the talk.',
      },
      clients: {
        title: 'Clients and consent',
        text: 'A client is asked once, and can take the answer back at any time; then nothing more is recorded. What was recorded before stays until it is removed.',
      },
      report: {
        title: 'Reports',
        text: 'Counselors see their own figures, managers their clinic’s. Below ten cases there are counts, no percentages. Every figure opens the sessions behind it. Samples do not count.',
      },
      playbooks: {
        title: 'Playbooks',
        text: 'By what a talk is judged: stages, what to listen for, thresholds. Work on a draft, try it on a past session, then publish it.',
      },
      people: {
        title: 'People and passwords',
        text: 'An administrator makes accounts. Who forgot the password gets a temporary one; if nobody can sign in, the recovery code of the clinic opens the vault.',
      },
      activity: {
        title: 'Work in the background',
        text: 'Transcripts and readings are made one after the other, with the time left. A failure says what to do and can be tried again. Nothing is lost by closing Sotto.',
      },
      settings: {
        title: 'Settings',
        text: 'Language, appearance and the lock are yours on this PC. Check the microphone here before the first client.',
      },
      privacy: {
        title: 'Where everything is',
        text: 'Recordings, transcripts and notes are encrypted on this PC and leave it only when you save a file. Signing out hides them; quitting seals them until the next sign-in.',
      },
    },
  },
  shell: {
    open: 'Open Sotto',
    quit: 'Quit',
    recording: 'Recording',
    quiet: 'Not recording',
    ready: 'A transcript is ready',
    readyHint: 'Open Sotto to read the talk.',
    edit: 'Edit',
    view: 'View',
    larger: 'Larger',
    smaller: 'Smaller',
    usualSize: 'Usual size',
    fullScreen: 'Full screen',
    help: 'Help',
    openHelp: 'Help for this page',
    closeAsked: 'A session is being recorded. Stop the recording, save it, and close Sotto?',
    closeAnyway: 'Stop, save and close',
    keepRecording: 'Keep recording',
  },
  size: {
    window: 'This window',
    title: 'Size of words',
    tray: 'When the window is closed',
    trayOff: 'Sotto ends',
    trayOn: 'Sotto stays beside the clock',
    trayHint: 'Beside the clock it goes on with transcripts and shows whether it records.',
  },
  undo: {
    undo: 'Undo',
    outcome: (words: string) => `Outcome: ${words}`,
    swapped: 'Speakers swapped',
  },
};
