// Generated from crates/api/openapi.json by `npm run client`. Do not edit.
export interface paths {
    "/api/v1/accuracy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How right the speech models of this program were on talks whose words are known. A model that is not listed was not
         *     measured.
         */
        get: operations["speechAccuracy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analysis/{id}/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest analysis of a session; 404 where there is none yet. */
        get: operations["getAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analysis/{id}/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse the session's transcript.
         * @description While such a job waits or runs, the answer is that job. Afterwards a new one makes a new version.
         */
        post: operations["requestAnalysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analysis/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was ever said against the analyses of a session, oldest first, what was taken back too. */
        get: operations["listCorrections"];
        put?: never;
        /**
         * Say against a label; only the session's counselor.
         * @description The answer is a new version of the analysis, whose numbers follow; the machine's word is kept. Repeating what
         *     the machine says takes an earlier correction of the label back. 422 where the talk has no such label.
         */
        post: operations["correctAnalysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analysis/{id}/transcribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transcribe the session's recording.
         * @description While such a job waits or runs, the answer is that job. Afterwards a new one makes a new version.
         */
        post: operations["requestTranscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/analysis/accuracy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How right the rules of the analysis were on the labelled dialogues that they are tested with. */
        get: operations["analysisAccuracy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read and did what, newest first. For admins; reading it is an entry of its own. */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in. Opens the vault if it is sealed.
         * @description Takes a form, as OAuth 2.0's password grant does; further fields of the grant are ignored. A browser gets a cookie
         *     that says that this device is known; it is no sign-in.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out: this sign-in ends at once, others of the same user go on. */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out everywhere: every sign-in of the user ends at once, this one too. */
        post: operations["logoutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in user, and what the screens have to know first. */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password.
         * @description All sign-ins of the user end, and a new one begins with the token that is answered. Works also for somebody who
         *     has to choose a password first.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the vault with the recovery code and set a new password for an admin. All earlier sign-ins end. */
        post: operations["recoverAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new token for a sign-in that goes on. The one before counts on for half a minute; the sign-in as a whole
         *     still ends when the settings say so.
         */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own sign-ins that go on, newest first. */
        get: operations["listSignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/test-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The user whom the token belongs to, if it still counts. */
        post: operations["testToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clinics/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clinics that the actor may see. */
        get: operations["listClinics"];
        put?: never;
        /** Create a clinic. For admins. */
        post: operations["createClinic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clinics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One clinic. */
        get: operations["getClinic"];
        /** Change a clinic. For admins. */
        put: operations["updateClinic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clinics/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings of a clinic. */
        get: operations["getClinicSettings"];
        /** Change settings of a clinic. For admins. What is left out stays. */
        put: operations["updateClinicSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a correction back; the answer is the new version of the analysis. */
        delete: operations["undoCorrection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customers that the actor may see. */
        get: operations["listCustomers"];
        put?: never;
        /** Create a customer. */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One customer. */
        get: operations["getCustomer"];
        /** Change a customer. */
        put: operations["updateCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers of a customer, newest first. */
        get: operations["listConsents"];
        put?: never;
        /** Put a customer's answer on file. */
        post: operations["recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/diagnostics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the program and its vault stand. For admins. */
        get: operations["getDiagnostics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/diagnostics/support-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file to send to whoever helps. No name, note, address or word of a talk is in it. For admins. */
        get: operations["getSupportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the program stands. */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The jobs that the actor may see, newest first. */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job. Ask again to follow its progress. */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a job that waits or runs. */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a job off that waits or runs; what it has finished is kept. */
        post: operations["pauseJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a paused job go on where it was. */
        post: operations["resumeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a job again that failed or was stopped. */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the jobs of the sessions that the actor may see, as server-sent events.
         * @description First come the jobs that wait and run, then each one whenever it changes: event `job`, its data a `Job`, its id the
         *     moment of the change. Ask again with `Last-Event-ID` to miss nothing. The stream ends with the sign-in, when the vault
         *     is sealed, and after ten minutes.
         */
        get: operations["followJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/masks/{id}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the words back into a text with the placeholders of a mask. */
        post: operations["unmaskText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The speech models of this PC. */
        get: operations["listModels"];
        put?: never;
        /** Take in a model file: Whisper in the ggml format. One that is an official file becomes that model. */
        post: operations["takeInModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a model's file from this PC. */
        delete: operations["removeModel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a fetch; what came is kept and goes on with the next. */
        post: operations["cancelModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/models/{id}/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to fetch a model in the background; look at the list for its progress. */
        post: operations["fetchModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The playbooks of this PC. */
        get: operations["listPlaybooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own playbooks of the clinics in reach. */
        get: operations["listOwnPlaybooks"];
        put?: never;
        /** Begins a playbook. A copy keeps the id of what it was copied from: once published, it judges in its place. */
        post: operations["createOwnPlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/own/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One own playbook, with its draft and its versions. */
        get: operations["getOwnPlaybook"];
        /** Writes the draft. One with a fault is kept, too; `trouble` names the line. */
        put: operations["saveOwnPlaybook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/own/{id}/analyze-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the sessions that an earlier version judged analysed again, as jobs. */
        post: operations["analyzeAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/own/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the draft would find in a past session, beside what its analysis says. Nothing is stored. */
        post: operations["previewOwnPlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/own/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes the draft: new analyses of the clinic's sessions are made by it from now on. */
        post: operations["publishOwnPlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/playbooks/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is wrong with a text, by its line. Nothing is stored. */
        post: operations["checkPlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recordings/{id}/audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A recording as a WAV file. Takes a `Range` of bytes, and a ticket instead of a token. */
        get: operations["getAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recordings/{id}/peaks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outline of a recording. */
        get: operations["getPeaks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recordings/{id}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Part of a recording as bare samples: 16-bit little-endian, channels interleaved.
         * @description Fewer frames than asked for come at the end, and none after it.
         */
        get: operations["getSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recordings/{id}/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A ticket with which a browser's player can stream a recording: players send no `Authorization`. */
        post: operations["createListeningTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/clinic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sessions of a period add up to. A counselor reads the own figures, a manager the clinic's. */
        get: operations["clinicReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/clinic/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as a file. Who may read a report may take it out; that is written down as an export. */
        get: operations["exportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/clinic/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sessions behind a number of a report, latest first, each with the moment in the talk to look at. */
        get: operations["reportSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/samples/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the actor's sample session, or find the one that is there.
         * @description A talk that ships with the program is taken in as any file is; transcript and analysis follow by themselves. The session
         *     is marked (`sample`) and counts in no report.
         */
        post: operations["addSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove the actor's sample with all that grew from it. Any other session is not found. */
        delete: operations["removeSample"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search in the sessions that the actor may see, latest first.
         * @description Whole words are looked for; where that finds nothing, the last one may be the beginning of a word. That somebody
         *     searched is in the audit, what for is not.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sessions that the actor may see, latest date first unless asked otherwise. */
        get: operations["listSessions"];
        put?: never;
        /** Create a session. */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session with its transcript, analysis, recordings and jobs. */
        get: operations["getSession"];
        /** Change a session: notes, outcome, date, language, or close it. */
        put: operations["updateSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/masks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mask the newest transcript of a session; only the session's counselor.
         * @description What stands behind the placeholders stays in the vault. Read the text before it leaves: names are found partly.
         */
        post: operations["maskTranscript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The recordings of a session, oldest first. */
        get: operations["listRecordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the speakers of a session are called. */
        get: operations["getSpeakers"];
        /** Name the speakers, in every version at once. */
        put: operations["nameSpeakers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A transcript of a session; 404 where there is none yet. */
        get: operations["getTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/transcript/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The difference between two versions, word by word and by speaker. */
        get: operations["compareTranscripts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/transcript/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The corrections of a session's transcript that are not saved as a version yet; 404 where there are none. */
        get: operations["getDraft"];
        put?: never;
        post?: never;
        /** Throw the draft away. */
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/transcript/draft/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep one correction. The first begins the draft; nothing is analysed before the draft is saved. */
        post: operations["editDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/transcript/draft/redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do again what was taken back. */
        post: operations["redoEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/transcript/draft/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save the draft as a new version, which is then analysed. */
        post: operations["saveDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/transcript/draft/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the last correction back. */
        post: operations["undoEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/transcript/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A transcript as a file, with the names as set. The file is plain; the audit keeps who asked for it. */
        get: operations["exportTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/transcript/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an earlier version, or a newer one of the machine, the one that counts: as a new version, analysed anew. */
        post: operations["restoreTranscript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/transcript/swap-speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Swap the two speakers: makes a new version and a job that analyses it. */
        post: operations["swapSpeakers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/transcript/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of a session's transcript, without their words. */
        get: operations["listTranscriptVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/upload-recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an audio file as a recording of the session.
         * @description The file is sealed as it arrives, its content is checked by its bytes, and a transcription is
         *     asked for. Answers once the sound is in the vault.
         */
        post: operations["uploadRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings of this PC as they count now. */
        get: operations["getSettings"];
        /** Change settings of this PC. For admins. What is left out stays; what `fixed` names is refused. */
        put: operations["updateSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up this PC: create the vault, the clinic and its first admin.
         * @description Works once, on an empty vault, and only from this PC. Keep the recovery code: it is not stored.
         */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users that the actor may see. */
        get: operations["listUsers"];
        put?: never;
        /** Create a user. For admins. */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user. */
        get: operations["getUser"];
        /** Change a user. Admins change anybody; others their own name. */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a user in again who was deactivated, with a temporary password. For admins. */
        post: operations["reactivateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a user a temporary password, told once and to be changed at first use. All sign-ins of the user end. For admins. */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all sign-ins of a user. For admins. */
        post: operations["signUserOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vault/recovery-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new recovery code; the old one opens nothing any more. For admins, who prove their own password. */
        post: operations["renewRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vault/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seal the vault: the key leaves the memory, and everybody has to sign in again. For admins. */
        post: operations["sealVault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the own voice is kept. */
        get: operations["getVoice"];
        /** Agree that the own voice is kept, to be told from the customer's. It is learnt from sessions that are completed. */
        put: operations["keepVoice"];
        post?: never;
        /** Delete all that is kept of the own voice, at once. */
        delete: operations["forgetVoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One class on one kind of text. */
        AccuracyFigure: {
            /** @description For example `question_open`. */
            class: string;
            /**
             * Format: int32
             * @description How many dialogues.
             */
            dialogues: number;
            /**
             * Format: double
             * @description Their harmonic mean, 0-1.
             */
            f1: number | null;
            /** @description 95 % interval of it; null of few dialogues. */
            interval: number[] | null;
            /**
             * Format: int32
             * @description How many a person labelled.
             */
            labelled: number;
            /** @description Language of the dialogues. */
            language: string;
            /**
             * Format: double
             * @description Hits of all that were raised, 0-1; null where nothing was.
             */
            precision: number | null;
            /**
             * Format: double
             * @description Hits of all that were labelled, 0-1; null where nothing was.
             */
            recall: number | null;
            /** @description `seen` (read before the rules were written) or `new`. */
            set: string;
            /** @description `plain` (as written) or `heard` (by a recogniser). */
            text: string;
        };
        /**
         * @description Whether advice asks to keep, to start or to stop something.
         * @enum {string}
         */
        AdviceKind: "keep" | "start" | "stop";
        /** @description Advice that analyses gave, counted. */
        AdviceRow: {
            /** @description Id of the playbook's rule. */
            id: string;
            /**
             * Format: int32
             * @description In how many sessions.
             */
            sessions: number;
            /** @description The rule in a few words. */
            title: string;
        };
        /** @description What the analysis found, without its place in the store. */
        AnalysisBody: {
            /** @description Measures beside published ranges. */
            bands: components["schemas"]["Band"][];
            /** @description Proposal, price, and how it seems to have ended. */
            closing: components["schemas"]["Closing"];
            /** @description What persons said against the machine in this version. */
            corrections: components["schemas"]["Applied"][];
            counselor_sentiment: null | components["schemas"]["Sentiment"];
            /** @description Times. */
            duration_analysis: components["schemas"]["DurationAnalysis"];
            /** @description Pressure and missing information. */
            flags: components["schemas"]["Flag"][];
            /** @description Waiting, interrupting, pace, and what could not be measured. */
            flow: components["schemas"]["Flow"];
            /** @description At most six. */
            key_topics: components["schemas"]["Topic"][];
            next_step: null | components["schemas"]["Evidence"];
            /** @description Reasons for which the judging parts are left out; empty when all was assessed. */
            not_assessed: components["schemas"]["NotAssessed"][];
            /** @description Playbook that judged, for example `consultation`. */
            playbook: string;
            /** @description Version of the playbook. */
            playbook_version: string;
            /** @description The counselor's questions. */
            questions: components["schemas"]["Question"][];
            /** @description Quotes that the playbook asks to look at, such as possible change talk. */
            quotes: components["schemas"]["QuoteGroup"][];
            /** @description At most five. */
            recommendations: components["schemas"]["Recommendation"][];
            /** @description Statements of the counselor that give back what was said. Counted, never graded. */
            reflections: components["schemas"]["Reflection"][];
            /** @description The range that is told with it, lower and upper end; null where there is no estimate. */
            satisfaction_range: number[] | null;
            /**
             * Format: double
             * @description Estimate from words alone, 0-10; null where there is too little.
             */
            satisfaction_score: number | null;
            /** @description How the estimate adds up; empty where there is none. */
            satisfaction_terms: components["schemas"]["SatisfactionTerm"][];
            sentiment: null | components["schemas"]["Sentiment"];
            /** @description The tone of each over the talk. */
            sentiment_curve: components["schemas"]["CurvePoint"][];
            /** @description The playbook's stages. */
            stages: components["schemas"]["Stage"][];
            /** @description The customer's worries. */
            worries: components["schemas"]["Worry"][];
            /** @description The kinds of worry that the playbook knows. */
            worry_kinds: components["schemas"]["WorryKind"][];
        };
        /** @description One version of a session's analysis. */
        AnalysisResult: components["schemas"]["AnalysisBody"] & {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * Format: uuid
             * @description The session it belongs to.
             */
            session_id: string;
            /**
             * Format: int32
             * @description Version of the transcript it was made from; evidence points into that version.
             */
            transcript_version: number;
            /**
             * Format: int32
             * @description From 1; the highest is shown.
             */
            version: number;
        };
        /** @description A correction within a version of the analysis. */
        Applied: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * Format: uuid
             * @description Who.
             */
            by: string;
            /**
             * Format: uuid
             * @description The correction's id; with it it is taken back.
             */
            id: string;
            /** @description What the machine said. */
            machine: components["schemas"]["Judgement"];
            /** @description What the person says. */
            person: components["schemas"]["Judgement"];
            /** @description Its words still stand in this version; where not, it waits and changes nothing. */
            stands: boolean;
        };
        /** @description Something that was read or done. */
        AuditEntry: {
            /**
             * @description `user`, `worker` for what went on by itself, `nobody` for who was not signed in.
             * @example user
             */
            acting: string;
            /**
             * @description What was done: a noun and a verb.
             * @example session.read
             */
            action: string;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description To what it was done: mostly an id. */
            resource_id: string | null;
            /**
             * Format: int64
             * @description Rising number.
             * @example 1207
             */
            sequence: number;
            /**
             * Format: uuid
             * @description Who acted, or for whom the worker acted.
             */
            user_id: string | null;
            /** @description Name of that user as it is now. */
            user_name: string | null;
        };
        /** @description One page of the audit, newest first. */
        AuditList: {
            /** @description The items of this page, in the order of the list. */
            items: components["schemas"]["AuditEntry"][];
            /** @description Hand it back as `cursor` to get the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description A measure beside a published range of other talks. It grades nothing. */
        Band: {
            /** @description What to be careful about. */
            caution: string;
            /**
             * Format: double
             * @description Upper end of the range.
             */
            high: number;
            /**
             * Format: double
             * @description Lower end of the range.
             */
            low: number;
            /** @description The playbook's word for the measure, for example `talk_share`. */
            measure: string;
            /** @description Where the range comes from. */
            source: string;
            /**
             * Format: double
             * @description Its value in this talk.
             */
            value: number;
        };
        /** @description One session behind a number of a report. */
        Behind: {
            moment: null | components["schemas"]["Moment"];
            /** @description The session. */
            session: components["schemas"]["Session"];
            /**
             * Format: double
             * @description Its value, where a measure is asked about.
             */
            value: number | null;
        };
        /** @description The sessions behind a number, latest first. */
        BehindList: {
            /** @description The items of this page, in the order of the list. */
            items: components["schemas"]["Behind"][];
            /** @description Hand it back as `cursor` to get the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description Consecutive words of one speaker with the same fate. */
        Change: {
            /** @description What became of them. */
            kind: components["schemas"]["ChangeKind"];
            /** @description Who says them. */
            speaker: components["schemas"]["Speaker"];
            /**
             * Format: double
             * @description Start of the first in seconds.
             */
            start: number;
            /** @description The words. */
            text: string;
            /**
             * Format: int32
             * @description How many words they are.
             */
            words: number;
        };
        /**
         * @description What became of words from one version to another.
         * @enum {string}
         */
        ChangeKind: "same" | "removed" | "added";
        /** @description One line of the playbook's checklist. */
        ChecklistItem: {
            /** @description A person said so. */
            corrected: boolean;
            /** @description First places. */
            evidence: components["schemas"]["Evidence"][];
            /** @description Heard or not. */
            found: components["schemas"]["Found"];
            /** @description Playbook id. */
            id: string;
            /** @description The playbook counts it as required. */
            required: boolean;
            /** @description Words for people. */
            title: string;
            /** @description Heard first outside the part of the talk where the playbook expects it. */
            unusual_place: boolean;
        };
        /** @description The tenant. */
        Clinic: {
            /** @description Postal address. */
            address: string | null;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description Its name, never empty. */
            name: string;
            /** @description Telephone number as typed. */
            phone: string | null;
        };
        /** @description What to change of a clinic; what is left out stays. */
        ClinicChange: {
            /** @description Postal address; an empty text removes it. */
            address?: string | null;
            /** @description Its name. */
            name?: string | null;
            /** @description Telephone number; an empty text removes it. */
            phone?: string | null;
        };
        /** @description One page of the clinics that the actor may see. */
        ClinicList: {
            /** @description The items of this page, in the order of the list. */
            items: components["schemas"]["Clinic"][];
            /** @description Hand it back as `cursor` to get the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description The figures of one clinic. */
        ClinicRow: {
            /**
             * Format: uuid
             * @description The clinic's id.
             */
            clinic_id: string;
            /** @description The clinic's figures. */
            figures: components["schemas"]["Figures"];
            /** @description The clinic's name. */
            name: string;
        };
        /** @description The settings of a clinic. */
        ClinicSettings: {
            /** @description The talks that the clinic holds. */
            talk: components["schemas"]["TalkSettings"];
        };
        /** @description What to change of the settings of a clinic; what is left out stays. */
        ClinicSettingsChange: {
            /** @description The talks that the clinic holds. */
            talk?: components["schemas"]["TalkSettingsChange"];
        };
        /** @description How proposal and closing were made; null where it was not heard. */
        Closing: {
            outcome: null | components["schemas"]["SuggestedOutcome"];
            price: null | components["schemas"]["Evidence"];
            proposal: null | components["schemas"]["Evidence"];
        };
        /** @description The difference between two versions, in the order of the talk. */
        Comparison: {
            /** @description What stayed, went and came. */
            changes: components["schemas"]["Change"][];
        };
        /**
         * @description The one state that may be set.
         * @enum {string}
         */
        Completion: "completed";
        /** @description A customer's answer. Answers are appended, never changed: the newest of a purpose counts. */
        Consent: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * Format: uuid
             * @description Who answered.
             */
            customer_id: string;
            /** @description False is a refusal or a withdrawal. */
            given: boolean;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description What was asked. */
            purpose: components["schemas"]["ConsentPurpose"];
            /**
             * Format: uuid
             * @description The user who asked.
             */
            recorded_by: string;
            /** @description Version of the words that were shown, for example `2026-11`. */
            wording: string;
        };
        /** @description One page of a customer's answers, newest first. */
        ConsentList: {
            /** @description The items of this page, in the order of the list. */
            items: components["schemas"]["Consent"][];
            /** @description Hand it back as `cursor` to get the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description What a customer was asked for.
         * @enum {string}
         */
        ConsentPurpose: "recording";
        /** @description One measure in agreed and in declined sessions. A difference is no cause. */
        Contrast: {
            /**
             * Format: double
             * @description Mean of the agreed sessions.
             */
            agreed: number;
            /**
             * Format: int32
             * @description Agreed sessions with a value.
             */
            agreed_sessions: number;
            /**
             * Format: double
             * @description Mean of the declined sessions.
             */
            declined: number;
            /**
             * Format: int32
             * @description Declined sessions with a value.
             */
            declined_sessions: number;
            /** @description Where the difference, agreed less declined, may well lie. */
            interval: components["schemas"]["Interval"];
            /** @description Whether the interval holds zero: then both may well be alike. */
            may_be_alike: boolean;
            /** @description What is compared. */
            measure: components["schemas"]["Measure"];
        };
        /** @description A correction as it is kept, taken back or not. */
        Correction: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * Format: uuid
             * @description Who.
             */
            by: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description What the machine said. */
            machine: components["schemas"]["Judgement"];
            /** @description What the person says. */
            person: components["schemas"]["Judgement"];
            /**
             * Format: uuid
             * @description The session whose analysis it corrects.
             */
            session_id: string;
            /**
             * Format: date-time
             * @description When it was taken back; null while it counts.
             */
            undone_at: string | null;
        };
        /** @description The figures of one counselor. */
        CounselorRow: {
            /**
             * Format: uuid
             * @description The counselor's id.
             */
            counselor_id: string;
            /** @description The counselor's figures. */
            figures: components["schemas"]["Figures"];
            /** @description The counselor's name. */
            name: string;
        };
        /** @description A user who was just created. */
        CreatedUser: components["schemas"]["User"] & {
            /** @description The password that the program made, if none was given: told this once. */
            temporary_password: string | null;
        };
        /** @description A piece of the talk and the tone of each one's words in it. */
        CurvePoint: {
            /**
             * Format: double
             * @description Mean word score of the counselor, -1 to 1; null without a word that counts.
             */
            counselor: number | null;
            /**
             * Format: double
             * @description The same of the customer.
             */
            customer: number | null;
            /**
             * Format: double
             * @description Seconds from the start.
             */
            end: number;
            /**
             * Format: double
             * @description Seconds from the start.
             */
            start: number;
        };
        /** @description The person counselled. */
        Customer: {
            /**
             * Format: uuid
             * @description The clinic that the customer belongs to; never changes.
             */
            clinic_id: string;
            /** @description E-mail address as typed. */
            email: string | null;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description Name, never empty. */
            name: string;
            /** @description Telephone number as typed. */
            phone: string | null;
        };
        /** @description What to change of a customer; what is left out stays. */
        CustomerChange: {
            /** @description E-mail address; an empty text removes it. */
            email?: string | null;
            /** @description Name. */
            name?: string | null;
            /** @description Telephone number; an empty text removes it. */
            phone?: string | null;
        };
        /** @description One page of the customers that the actor may see. */
        CustomerList: {
            /** @description The items of this page, in the order of the list. */
            items: components["schemas"]["Customer"][];
            /** @description Hand it back as `cursor` to get the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description How the program and its vault stand: counts, sizes and codes alone. */
        Diagnostics: {
            /**
             * Format: int64
             * @description Bytes of the database with its write-ahead log.
             */
            database_bytes: number;
            /**
             * @description Which recogniser is used.
             * @example whisper.cpp
             */
            engine: string;
            /** @description The latest jobs that failed. */
            failures: components["schemas"]["JobFailure"][];
            /**
             * Format: int64
             * @description Bytes that are free on the vault's disk.
             */
            free_bytes: number;
            /** @description How many jobs stand how. */
            jobs: components["schemas"]["JobCount"][];
            /** @description Which speech model. */
            model: string;
            /** @description Whether the model is on this PC. */
            model_ready: boolean;
            /**
             * Format: int64
             * @description Sessions that are not in the search index yet.
             */
            not_indexed: number;
            /**
             * @description Processor.
             * @example x86_64
             */
            processor: string;
            /**
             * Format: int64
             * @description Files of sealed recordings.
             */
            recording_files: number;
            /**
             * Format: int64
             * @description Bytes of the sealed recordings.
             */
            recordings_bytes: number;
            /** @description How many there are of what. */
            rows: components["schemas"]["RowCount"][];
            /**
             * Format: int64
             * @description Newest step of the database's schema.
             */
            schema_version: number;
            /**
             * @description Operating system.
             * @example linux
             */
            system: string;
            /**
             * @description Version of the program.
             * @example 0.1.0
             */
            version: string;
        };
        /** @description The draft of a session's transcript. */
        Draft: {
            /**
             * Format: int32
             * @description Corrections that count.
             */
            done: number;
            /**
             * Format: int32
             * @description The highest version that exists; above `of_version` where one was made meanwhile.
             */
            newest_version: number;
            /**
             * Format: int32
             * @description The version that the corrections start from.
             */
            of_version: number;
            /**
             * Format: int32
             * @description Send it with the next change.
             */
            revision: number;
            /** @description The text with the corrections that count. */
            segments: components["schemas"]["Segment"][];
            /**
             * Format: int32
             * @description Corrections that can be done again.
             */
            undone: number;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
        };
        /** @description The draft and the versions as the author saw them. */
        DraftToSave: {
            /**
             * Format: int32
             * @description The highest version that was seen. Another one made meanwhile answers 409, and the draft stays.
             */
            newest_version: number;
            /**
             * Format: int32
             * @description The draft's revision.
             */
            revision: number;
        };
        /** @description Times of the talk, in seconds. */
        DurationAnalysis: {
            /**
             * Format: double
             * @description Speaking time of the counselor.
             */
            counselor_seconds: number;
            /**
             * Format: double
             * @description Speaking time of the customer.
             */
            customer_seconds: number;
            longest_monologue: null | components["schemas"]["Evidence"];
            /**
             * Format: double
             * @description Its length.
             */
            longest_monologue_seconds: number;
            /** @description Pauses longer than the playbook's threshold. */
            silence_periods: components["schemas"]["SilencePeriod"][];
            /**
             * Format: double
             * @description Speaker changes a minute, back-channels left out.
             */
            switches_per_minute: number;
            talking_time_ratio: null | components["schemas"]["TalkingTimeRatio"];
            /**
             * Format: double
             * @description Length of the recording.
             */
            total_seconds: number;
        };
        /** @description One correction. Segments are named by their index in the draft before it. */
        Edit: {
            /** @enum {string} */
            kind: "words";
            /**
             * Format: int32
             * @description Which segment.
             */
            segment: number;
            /** @description What was said, up to 20,000 characters. */
            text: string;
        } | {
            /** @enum {string} */
            kind: "split";
            /**
             * Format: int32
             * @description Which segment.
             */
            segment: number;
            /**
             * Format: int32
             * @description First word of the second part.
             */
            word: number;
        } | {
            /** @enum {string} */
            kind: "join";
            /**
             * Format: int32
             * @description The first of the two.
             */
            segment: number;
        } | {
            /** @enum {string} */
            kind: "speaker";
            /**
             * Format: int32
             * @description Which segment.
             */
            segment: number;
            /** @description Who. */
            speaker: components["schemas"]["Speaker"];
        } | {
            /** @enum {string} */
            kind: "swap";
        };
        /**
         * @description What went wrong, as a closed list.
         * @enum {string}
         */
        ErrorCode: "malformed_request" | "no_recording" | "no_transcript" | "vault_sealed" | "unauthenticated" | "wrong_credentials" | "wrong_recovery_code" | "password_change_required" | "forbidden" | "setup_loopback_only" | "wrong_origin" | "not_found" | "request_timeout" | "method_not_allowed" | "already_set_up" | "email_taken" | "last_admin" | "consent_required" | "recording_open" | "not_transition" | "edit_conflict" | "vault_in_use" | "newer_database" | "too_large" | "unsupported_audio" | "unsupported_media_type" | "range_not_satisfiable" | "wrong_host" | "invalid" | "weak_password" | "wrong_password" | "rate_limited" | "recording_damaged" | "internal" | "disk_full";
        /** @description A quote that an item rests on. */
        Evidence: {
            /** @description The words. */
            quote: string;
            /**
             * Format: int32
             * @description Index of the segment in the transcript version that was analysed.
             */
            segment: number;
            /**
             * Format: double
             * @description Start of the quote in seconds.
             */
            start: number;
        };
        /**
         * @description A kind of file.
         * @enum {string}
         */
        ExportFormat: "txt" | "markdown" | "docx" | "srt" | "vtt" | "json";
        /** @description What a set of sessions adds up to. Measures come from the newest analysis of each session. */
        Figures: {
            /**
             * Format: int32
             * @description Those that have an analysis, whatever their state.
             */
            analyzed: number;
            /**
             * Format: int32
             * @description Closed and leading questions.
             */
            closed_questions: number;
            /**
             * Format: int32
             * @description Quotes to look at, such as pressure. To be read beside any rate of agreement.
             */
            flags: number;
            /** @description Means over the sessions in which the measure was assessed. */
            measures: components["schemas"]["Measures"];
            /**
             * Format: int32
             * @description Open questions.
             */
            open_questions: number;
            /** @description How they ended. */
            outcomes: components["schemas"]["OutcomeCounts"];
            /**
             * Format: double
             * @description Length of their recordings in seconds.
             */
            recorded_seconds: number;
            /**
             * Format: int32
             * @description Sessions in all.
             */
            sessions: number;
            /** @description How far they have come. */
            statuses: components["schemas"]["StatusCounts"];
            /**
             * Format: int32
             * @description Worries that customers raised.
             */
            worries: number;
            /**
             * Format: int32
             * @description Those of them that were met.
             */
            worries_met: number;
        };
        /** @description The first user, an admin. */
        FirstAdmin: {
            /**
             * @description Sign-in name.
             * @example admin@example.org
             */
            email: string;
            /** @description The name colleagues see. */
            name: string;
            /**
             * Format: password
             * @description Opens the vault from now on.
             */
            password: string;
        };
        /** @description The clinic to create at set-up. */
        FirstClinic: {
            /** @description Its name. */
            name: string;
        };
        /** @description A quote to look at; never a score. */
        Flag: {
            /** @description Quotes that a person contests; shown and not counted. */
            contested: components["schemas"]["Evidence"][];
            /** @description Where. */
            evidence: components["schemas"]["Evidence"][];
            /** @description Playbook id, for example `today_only`. */
            id: string;
            /** @description Why it is flagged. */
            source: string;
            /** @description Words for people. */
            title: string;
        };
        /** @description The flow of the talk; null where something was not measured, with its reason in `unassessed`. */
        Flow: {
            /**
             * Format: int32
             * @description Signs of listening ("mm-hm") by the counselor.
             */
            counselor_backchannels: number;
            counselor_pace: null | components["schemas"]["Pace"];
            /**
             * Format: int32
             * @description The same by the customer.
             */
            customer_backchannels: number;
            customer_monologue: null | components["schemas"]["Evidence"];
            /**
             * Format: double
             * @description Its length in seconds.
             */
            customer_monologue_seconds: number;
            customer_pace: null | components["schemas"]["Pace"];
            overlap: null | components["schemas"]["Overlap"];
            patience: null | components["schemas"]["Waiting"];
            patience_after_worry: null | components["schemas"]["Waiting"];
            response_latency: null | components["schemas"]["Waiting"];
            /**
             * Format: double
             * @description Share of the recording in the pauses that are listed, 0-1.
             */
            silence_share: number | null;
            /** @description What was not measured, and why. */
            unassessed: components["schemas"]["Unassessed"][];
        };
        /**
         * @description State of a playbook item.
         * @enum {string}
         */
        Found: "found" | "not_found" | "not_assessed";
        /**
         * @description Where something was found.
         * @enum {string}
         */
        FoundIn: "customer" | "notes" | "transcript";
        /** @description A session in which everything that was searched for is found. */
        FoundSession: {
            /**
             * Format: uuid
             * @description Who holds it.
             */
            counselor_id: string;
            /** @description Name of the counselor. */
            counselor_name: string;
            /**
             * Format: uuid
             * @description Whom it is with.
             */
            customer_id: string;
            /** @description Name of the customer. */
            customer_name: string;
            /** @description The first places, at most four. */
            matches: components["schemas"]["SearchMatch"][];
            outcome: null | components["schemas"]["Outcome"];
            /**
             * @description The clinic's wall clock: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`.
             * @example 2026-11-24T10:30:00
             */
            session_date: string;
            /**
             * Format: uuid
             * @description The session's id.
             */
            session_id: string;
            /** @description How far it has come. */
            status: components["schemas"]["SessionStatus"];
        };
        /** @description A place where the talk went on and the recording did not. */
        Gap: {
            /**
             * Format: double
             * @description Seconds from the start of the recording.
             */
            at: number;
            /** @description Why. */
            reason: components["schemas"]["GapReason"];
            /**
             * Format: double
             * @description How long it was by the wall clock, in seconds; null where nobody can know.
             */
            wall_seconds: number | null;
        };
        /**
         * @description Why a recording was interrupted.
         * @enum {string}
         */
        GapReason: "pause" | "stop" | "crash" | "device" | "damage";
        /** @description How the program stands. */
        Health: {
            /** @description The speech model. */
            model: components["schemas"]["Model"];
            /**
             * @description Always `ok`: an answer is the proof.
             * @example ok
             */
            status: string;
            /** @description How the vault stands. */
            vault: components["schemas"]["VaultState"];
            /** @description Version of the program. */
            version: string;
        };
        /** @description Where a number may well lie: 95 %. */
        Interval: {
            /**
             * Format: double
             * @description Upper end.
             */
            high: number;
            /**
             * Format: double
             * @description Lower end.
             */
            low: number;
        };
        /** @description One line of the checklist, by the session's analysis and by the draft. */
        ItemChange: {
            after: null | components["schemas"]["Found"];
            before: null | components["schemas"]["Found"];
            /** @description Where the draft finds it. */
            evidence: components["schemas"]["Evidence"][];
            /** @description Its id in the playbook. */
            id: string;
            /** @description In words. */
            title: string;
        };
        /** @description A step of the pipeline. Ask again until `state` is `done`, `failed` or `cancelled`. */
        Job: {
            /**
             * Format: int32
             * @description Tries begun.
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description What it does. */
            kind: components["schemas"]["JobKind"];
            /**
             * Format: float
             * @description Share done, 0-1.
             */
            progress: number;
            reason: null | components["schemas"]["JobReason"];
            /**
             * Format: double
             * @description Estimate of the seconds left; null before there is one.
             */
            seconds_left: number | null;
            /**
             * Format: uuid
             * @description The session it advances.
             */
            session_id: string;
            /** @description How it stands. */
            state: components["schemas"]["JobState"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
        };
        /** @description How many jobs stand like this. */
        JobCount: {
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
            /** @description How they stand. */
            state: components["schemas"]["JobState"];
        };
        /** @description A job that failed. */
        JobFailure: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * Format: int32
             * @description Tries begun.
             */
            attempts: number;
            /** @description What it did. */
            kind: components["schemas"]["JobKind"];
            reason: null | components["schemas"]["JobReason"];
        };
        /**
         * @description What a job does.
         * @enum {string}
         */
        JobKind: "transcribe" | "analyze";
        /** @description One page of the jobs that the actor may see, newest first. */
        JobList: {
            /** @description The items of this page, in the order of the list. */
            items: components["schemas"]["Job"][];
            /** @description Hand it back as `cursor` to get the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description Why a try did not succeed.
         * @enum {string}
         */
        JobReason: "model_missing" | "model_damaged" | "recording_missing" | "recording_damaged" | "no_recording" | "no_transcript" | "playbook_invalid" | "disk_full" | "interrupted" | "internal";
        /**
         * @description How a job stands.
         * @enum {string}
         */
        JobState: "queued" | "paused" | "running" | "done" | "failed" | "cancelled";
        /** @description What one label says. `start` and `quote` are those of the finding's evidence. */
        Judgement: {
            form?: null | components["schemas"]["QuestionForm"];
            /** @enum {string} */
            kind: "question";
            /** @description The sentence. */
            quote: string;
            /**
             * Format: double
             * @description Start in seconds.
             */
            start: number;
        } | {
            /** @description It does. */
            holds: boolean;
            /** @enum {string} */
            kind: "reflection";
            /** @description The sentence. */
            quote: string;
            /**
             * Format: double
             * @description Start in seconds.
             */
            start: number;
        } | {
            /** @description It is. */
            holds: boolean;
            /** @enum {string} */
            kind: "worry";
            /** @description The sentence. */
            quote: string;
            /**
             * Format: double
             * @description Start in seconds.
             */
            start: number;
            /** @description Playbook id of the kind. */
            worry: string;
        } | {
            /** @description It was. */
            holds: boolean;
            /** @enum {string} */
            kind: "met";
            /** @description Which way. */
            part: components["schemas"]["MetPart"];
            /** @description The sentence in which it was raised. */
            quote: string;
            /**
             * Format: double
             * @description Start of the worry in seconds.
             */
            start: number;
            /** @description Playbook id of its kind. */
            worry: string;
        } | {
            /** @description It was. */
            holds: boolean;
            /** @description Playbook id. */
            item: string;
            /** @enum {string} */
            kind: "item";
        } | {
            /** @description Playbook id. */
            flag: string;
            /** @description It is rightly flagged. */
            holds: boolean;
            /** @enum {string} */
            kind: "flag";
            /** @description The quote. */
            quote: string;
            /**
             * Format: double
             * @description Start in seconds.
             */
            start: number;
        } | {
            /** @description It is. */
            holds: boolean;
            /** @enum {string} */
            kind: "topic";
            /** @description Its name. */
            topic: string;
        } | {
            /** @description It is. */
            holds: boolean;
            /** @enum {string} */
            kind: "next_step";
            /** @description The sentence. */
            quote: string;
            /**
             * Format: double
             * @description Start in seconds.
             */
            start: number;
        } | {
            /** @enum {string} */
            kind: "outcome";
            outcome?: null | components["schemas"]["Outcome"];
        };
        /** @description A ticket to hear one recording. */
        ListeningTicket: {
            /**
             * Format: int64
             * @description Seconds until it ends. It ends with the sign-in, too.
             * @example 300
             */
            expires_in: number;
            /** @description The ticket; good for this recording alone. */
            ticket: string;
            /**
             * @description Where the sound is, ticket and all: a path of this server, for a player.
             * @example /api/v1/recordings/01890000-0000-7000-8000-000000000000/audio?ticket=eyJ0
             */
            url: string;
        };
        /** @description E-mail and password, as OAuth 2.0's password grant sends them. */
        Login: {
            /**
             * Format: password
             * @description The password.
             */
            password: string;
            /** @description The e-mail address. */
            username: string;
        };
        /** @description How many different words of a kind were masked. */
        MaskedCount: {
            /** @description How many. */
            count: number;
            /** @description `PERSON`, `CLINIC`, `EMAIL`, `PHONE`, `WEB`, `ADDRESS`, `DATE`, `NUMBER` or `OTHER`. */
            kind: string;
        };
        /** @description A transcript to read once more before it leaves. Formats are found well, names partly. */
        MaskedText: {
            /** @description What was masked. */
            counts: components["schemas"]["MaskedCount"][];
            /**
             * Format: uuid
             * @description With it the words can be put back.
             */
            id: string;
            /**
             * Format: int32
             * @description The version that was masked.
             */
            transcript_version: number;
            /** @description Turn by turn. */
            turns: components["schemas"]["MaskedTurn"][];
        };
        /** @description A turn with placeholders such as `[PERSON-1]`. */
        MaskedTurn: {
            /** @description Who speaks. */
            speaker: components["schemas"]["Speaker"];
            /** @description The masked words. */
            text: string;
        };
        /** @description The signed-in user, and what the screens have to know first. */
        Me: components["schemas"]["User"] & {
            /**
             * Format: int32
             * @description Minutes without a key or a pointer after which the window locks.
             */
            idle_minutes: number;
            /**
             * Format: int32
             * @description Least number of characters of a new password.
             */
            min_password_chars: number;
            /** @description Whether a new password has to be chosen before anything else. */
            must_change_password: boolean;
        };
        /** @description A mean over sessions. */
        Mean: {
            /**
             * Format: double
             * @description The mean of the sessions' values; null where none was assessed.
             */
            mean: number | null;
            /**
             * Format: int32
             * @description Sessions that it rests on.
             */
            sessions: number;
        };
        /**
         * @description What one session is measured by.
         * @enum {string}
         */
        Measure: "talk_share" | "open_share" | "questions" | "worries_met" | "stage_coverage" | "monologue" | "next_step" | "flags" | "satisfaction";
        /**
         * @description A measure that may stay open.
         * @enum {string}
         */
        MeasureName: "patience" | "patience_after_worry" | "response_latency" | "overlap" | "counselor_pace" | "customer_pace" | "sentiment" | "counselor_sentiment" | "satisfaction" | "outcome";
        /** @description One mean a measure. */
        Measures: {
            /** @description Quotes to look at, a session. */
            flags: components["schemas"]["Mean"];
            /** @description The counselor's longest stretch in seconds. */
            monologue: components["schemas"]["Mean"];
            /** @description Share of the sessions that end with a dated next step, 0-1. */
            next_step: components["schemas"]["Mean"];
            /** @description Open questions as a share of all, 0-1. */
            open_share: components["schemas"]["Mean"];
            /** @description Questions of the counselor in ten minutes. */
            questions: components["schemas"]["Mean"];
            /** @description The estimate of satisfaction, 0-10; not validated. */
            satisfaction: components["schemas"]["Mean"];
            /** @description Stages covered as a share of those judged, 0-1. */
            stage_coverage: components["schemas"]["Mean"];
            /** @description The counselor's share of the speaking time, 0-1. */
            talk_share: components["schemas"]["Mean"];
            /** @description Worries met as a share of those raised, 0-1. */
            worries_met: components["schemas"]["Mean"];
        };
        /** @description The middle of the values of one counselor's sessions. */
        Median: {
            /** @description Of what. */
            measure: components["schemas"]["Measure"];
            /**
             * Format: int32
             * @description Sessions that it is the middle of.
             */
            sessions: number;
            /**
             * Format: double
             * @description The middle value.
             */
            value: number;
        };
        /**
         * @description One of the four ways in which a worry is met.
         * @enum {string}
         */
        MetPart: "acknowledged" | "explored" | "answered" | "checked";
        /** @description The speech model. */
        Model: {
            /** @description Its name. */
            name: string;
            /** @description Whether it is on this PC. */
            ready: boolean;
        };
        /**
         * @description How a model stands.
         * @enum {string}
         */
        ModelState: "absent" | "fetching" | "here" | "damaged";
        /**
         * @description Why the last fetch of a model ended early.
         * @enum {string}
         */
        ModelTrouble: "network" | "refused" | "damaged" | "disk_full" | "internal";
        /** @description A place in a talk. */
        Moment: {
            /**
             * Format: int32
             * @description Index of the segment.
             */
            segment: number;
            /**
             * Format: double
             * @description Seconds from the start.
             */
            start: number;
        };
        /** @description A clinic to create. */
        NewClinic: {
            /** @description Postal address. */
            address?: string | null;
            /** @description Its name. */
            name: string;
            /** @description Telephone number. */
            phone?: string | null;
        };
        /** @description A customer's answer to put on file. */
        NewConsent: {
            /** @description False is a refusal or a withdrawal. */
            given: boolean;
            /** @description What was asked. */
            purpose: components["schemas"]["ConsentPurpose"];
            /** @description Version of the words that were shown, for example `2026-11`. */
            wording: string;
        };
        /** @description A customer to create. */
        NewCustomer: {
            /**
             * Format: uuid
             * @description The actor's own clinic unless given; an admin of several clinics has to give it.
             */
            clinic_id?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            /** @description Name. */
            name: string;
            /** @description Telephone number. */
            phone?: string | null;
        };
        /** @description A correction and what its author saw. */
        NewEdit: {
            /** @description True for more typing in the text that the last correction changed: the two count as one. */
            continues?: boolean;
            /** @description What to correct. */
            edit: components["schemas"]["Edit"];
            /**
             * Format: int32
             * @description The version that the draft starts from; without a draft, the version that is shown.
             */
            of_version: number;
            /**
             * Format: int32
             * @description The draft's revision; 0 without a draft.
             */
            revision: number;
        };
        /** @description A playbook to begin: a copy of a shipped one, or the text of a file. */
        NewPlaybook: {
            /**
             * Format: uuid
             * @description For which clinic; the actor's own unless given.
             */
            clinic_id?: string | null;
            from?: null | components["schemas"]["Shipped"];
            /** @description Or the text of a file. */
            text?: string | null;
        };
        /** @description A sample to make. */
        NewSample: {
            /**
             * @description What the invented customer is called.
             * @example Sample client
             */
            customer_name: string;
            /**
             * @description The wall clock that it shows: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]`.
             * @example 2026-11-24T10:30
             */
            session_date: string;
        };
        /** @description A session to create. */
        NewSession: {
            /**
             * Format: uuid
             * @description Who holds it; the actor unless given.
             */
            counselor_id?: string | null;
            /**
             * Format: uuid
             * @description Whom it is with; the session belongs to the customer's clinic.
             */
            customer_id: string;
            /** @description Language of the talk, `en` or `ja`; left out, the recogniser decides. */
            language?: string | null;
            /** @description The counselor's own notes. */
            notes?: string | null;
            /** @description Id of the playbook that judges it; left out, the one of the settings. */
            playbook?: string | null;
            /**
             * @description The clinic's wall clock: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]`.
             * @example 2026-11-24T10:30
             */
            session_date: string;
        };
        /** @description A name for one speaker. */
        NewSpeakerName: {
            /** @description The name, up to 200 characters. */
            name?: string | null;
            /** @description Who. */
            speaker: components["schemas"]["Speaker"];
        };
        /** @description Names to give; a speaker that is left out keeps the name, null or blank goes back to the own one. */
        NewSpeakerNames: {
            /** @description One for each speaker to name. */
            items: components["schemas"]["NewSpeakerName"][];
        };
        /** @description A user to create. */
        NewUser: {
            /**
             * Format: uuid
             * @description The clinic that the user belongs to; only an admin may have none.
             */
            clinic_id?: string | null;
            /** @description Sign-in name. */
            email: string;
            /** @description The name colleagues see. */
            name: string;
            /**
             * Format: password
             * @description The first password. Left out, the program makes a temporary one, which is told once and has to be changed at
             *     first use.
             */
            password?: string | null;
            /** @description What the user may do. */
            role: components["schemas"]["Role"];
        };
        /** @description The clinic and its first user. */
        NewVault: {
            /** @description Its first user, an admin. */
            admin: components["schemas"]["FirstAdmin"];
            /** @description The clinic to create. */
            clinic: components["schemas"]["FirstClinic"];
        };
        /**
         * @description Why the judging parts are left out.
         * @enum {string}
         */
        NotAssessed: "too_short" | "few_customer_words" | "few_counselor_turns" | "one_voice" | "language" | "no_speech" | "one_microphone" | "few_cases" | "no_tone_words" | "no_proposal" | "unclear";
        /**
         * @description How a session ended.
         * @enum {string}
         */
        Outcome: "agreed" | "declined" | "undecided" | "follow_up";
        /** @description How sessions ended, counted. */
        OutcomeCounts: {
            /**
             * Format: int32
             * @description The customer said yes.
             */
            agreed: number;
            agreed_interval: null | components["schemas"]["Interval"];
            /**
             * Format: double
             * @description Share of the agreed among those with an outcome, 0-1; null below ten of them: a guess.
             */
            agreed_rate: number | null;
            /**
             * Format: int32
             * @description The customer said no.
             */
            declined: number;
            /**
             * Format: int32
             * @description Open, with a next contact planned.
             */
            follow_up: number;
            /**
             * Format: int32
             * @description Nobody has said yet.
             */
            open: number;
            /**
             * Format: int32
             * @description Open, nothing planned.
             */
            undecided: number;
        };
        /** @description Where both speak at once. */
        Overlap: {
            /** @description The counselor begins within the customer's words, with more than a sign of listening. */
            by_counselor: components["schemas"]["Evidence"][];
            /** @description The same by the customer. */
            by_customer: components["schemas"]["Evidence"][];
            /**
             * Format: double
             * @description Time in which both speak, in seconds.
             */
            seconds: number;
        };
        /** @description An own playbook in a list. */
        OwnPlaybook: {
            /** @description The draft says something else than what is published. */
            changed: boolean;
            /**
             * Format: uuid
             * @description Whose it is.
             */
            clinic_id: string;
            /**
             * Format: uuid
             * @description Its id in the vault.
             */
            id: string;
            /** @description The language it judges. */
            language: string;
            /** @description The id inside the text: what an analysis chooses by. */
            name: string;
            /**
             * Format: int32
             * @description Number of the newest published version; null before the first.
             */
            published: number | null;
            /** @description When that was published. */
            published_at: string | null;
            /** @description Its name for people. */
            title: string;
            /** @description When the draft was changed last. */
            updated_at: string;
        };
        /** @description An own playbook with its draft. */
        OwnPlaybookDetail: {
            /**
             * @description The draft as a form: the keys of the TOML, each pattern as `{"phrase": …}` where plain words make it, else as
             *     `{"pattern": …}`; null where the text is no TOML.
             */
            form: unknown;
            /** @description What a list shows of it. */
            playbook: components["schemas"]["OwnPlaybook"];
            /**
             * Format: int32
             * @description Hand it back with a change: it tells whether somebody else changed it meanwhile.
             */
            revision: number;
            /** @description The draft as TOML. */
            text: string;
            trouble: null | components["schemas"]["PlaybookTrouble"];
            /** @description The published versions, newest first. */
            versions: components["schemas"]["PlaybookVersion"][];
        };
        /** @description How fast one speaks, signs of listening left out. */
        Pace: {
            /**
             * Format: double
             * @description Units a minute of the own speaking time.
             */
            per_minute: number;
            /**
             * Format: double
             * @description The speaking time that it rests on, in seconds.
             */
            seconds: number;
            /** @description The unit. */
            unit: components["schemas"]["PaceUnit"];
        };
        /**
         * @description What a speech rate counts.
         * @enum {string}
         */
        PaceUnit: "words" | "characters";
        /** @description The own password, old and new. */
        PasswordChange: {
            /**
             * Format: password
             * @description The password from now on.
             */
            new_password: string;
            /**
             * Format: password
             * @description The password until now.
             */
            old_password: string;
        };
        /** @description Agreed sessions beside declined ones. */
        Patterns: {
            /**
             * Format: int32
             * @description Agreed sessions with an analysis.
             */
            agreed: number;
            /** @description The measures that both groups have at least ten values of. */
            contrasts: components["schemas"]["Contrast"][];
            /**
             * Format: int32
             * @description Declined sessions with an analysis.
             */
            declined: number;
        };
        /** @description The settings of this PC as they count now. */
        PcSettings: {
            /**
             * @description Names (`section.field`) that the PC's configuration sets: they cannot be changed here.
             * @example [
             *       "sign_in.token_minutes"
             *     ]
             */
            fixed: string[];
            /** @description How people sign in, and for how long. */
            sign_in: components["schemas"]["SignInSettings"];
            /** @description How talks are written down. */
            speech: components["schemas"]["SpeechSettings"];
        };
        /** @description What to change of the settings of this PC; what is left out stays. */
        PcSettingsChange: {
            /** @description How people sign in, and for how long. */
            sign_in?: components["schemas"]["SignInSettingsChange"];
            /** @description How talks are written down. */
            speech?: components["schemas"]["SpeechSettingsChange"];
        };
        /** @description The outline of a recording, for drawing it. */
        Peaks: {
            /** @description Least and greatest sample of each stretch, -32768 to 32767, in order of time. */
            bins: number[][];
            /**
             * Format: double
             * @description Length of the whole in seconds.
             */
            duration: number;
        };
        /** @description The figures of one day, week or month. */
        PeriodRow: {
            /** @description Its figures. */
            figures: components["schemas"]["Figures"];
            /** @description First day, of the whole week or month. */
            from: string;
            /** @description The report holds only a part of it. */
            partial: boolean;
            /**
             * @description `YYYY-MM-DD`, `YYYY-Www` (ISO week) or `YYYY-MM`.
             * @example 2026-11
             */
            period: string;
            /** @description Last day, included. */
            to: string;
        };
        /** @description A declarative file by which a kind of counselling is judged. */
        Playbook: {
            /** @description Its id, for example `consultation`. */
            id: string;
            /** @description The language that it can judge. */
            language: string;
            /** @description Its name for people. */
            title: string;
            /** @description Its version. */
            version: string;
        };
        /** @description What was found in a text. */
        PlaybookChecked: {
            trouble: null | components["schemas"]["PlaybookTrouble"];
        };
        /** @description A draft, as text or as a form. */
        PlaybookDraft: {
            /** @description Or as a form, as it was answered. */
            form?: unknown;
            /**
             * Format: int32
             * @description The revision that was changed.
             */
            revision: number;
            /** @description The draft as TOML. */
            text?: string | null;
        };
        /**
         * @description What is wrong with a playbook's text, as a closed word.
         * @enum {string}
         */
        PlaybookFault: "form" | "schema" | "language" | "id" | "duplicate" | "pattern" | "range" | "condition" | "placeholder";
        /** @description What a draft would find in a session. Nothing is stored. */
        PlaybookPreview: {
            /** @description Advice: 1 where it is given. */
            advice: components["schemas"]["Shift"][];
            /** @description Quotes to look at. */
            flags: components["schemas"]["Shift"][];
            /** @description Why the draft leaves parts unjudged. */
            not_assessed: components["schemas"]["NotAssessed"][];
            /** @description Playbook of the session's analysis; null where it has none. */
            playbook: string | null;
            /** @description Its version. */
            playbook_version: string | null;
            /**
             * Format: uuid
             * @description The session.
             */
            session_id: string;
            /** @description Stage by stage. */
            stages: components["schemas"]["StageChange"][];
            /** @description Worries by kind. */
            worries: components["schemas"]["Shift"][];
        };
        /** @description A text to look over. */
        PlaybookText: {
            /** @description The text. */
            text: string;
        };
        /** @description The place of a fault in a playbook's text. */
        PlaybookTrouble: {
            /** @description The same in English, with what the parser says. */
            detail: string;
            /** @description What is wrong there, as a closed word. */
            fault: components["schemas"]["PlaybookFault"];
            /** @description Line of the text, from 1. */
            line: number;
        };
        /** @description A published version. */
        PlaybookVersion: {
            /** @description When it was published. */
            published_at: string;
            /** @description Its text. */
            text: string;
            /**
             * Format: int32
             * @description From 1.
             */
            version: number;
        };
        /** @description Which session to try a draft on. */
        PreviewOf: {
            /**
             * Format: uuid
             * @description The session's id.
             */
            session_id: string;
        };
        /** @description An error as it travels (RFC 9457). */
        Problem: {
            /** @description What went wrong, as a closed list. */
            code: components["schemas"]["ErrorCode"];
            /** @description What happened this time and what to do about it. */
            detail: string;
            /** @description The field that is not valid, where one is named. */
            field?: string | null;
            /** @description Number under which the log holds the cause; only with internal errors. */
            incident?: string | null;
            /**
             * Format: int32
             * @description The number that it must not go below or above, where there is one.
             */
            limit?: number | null;
            /**
             * @description What is wrong with the field, as a closed word: `required`, `too_long`, `malformed`, `unknown`,
             *     `out_of_range`, `not_allowed`, `damaged`, `empty`; with passwords `too_short`, `common`, `same`.
             */
            problem?: string | null;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description Short words, the same for every occurrence of the code. */
            title: string;
            /** @description `urn:sotto:problem:` and the code. */
            type: string;
        };
        /** @description The admin's own password, asked for once more. */
        Proof: {
            /**
             * Format: password
             * @description The own password.
             */
            password: string;
        };
        /** @description Which revision to publish. */
        Publish: {
            /**
             * Format: int32
             * @description The revision that was looked at.
             */
            revision: number;
        };
        /** @description What publishing did. */
        Published: {
            /** @description The playbook as it is now. */
            playbook: components["schemas"]["OwnPlaybook"];
            /**
             * Format: int32
             * @description Sessions whose newest analysis is of an earlier version of it.
             */
            sessions_before: number;
        };
        /** @description A question of the counselor. */
        Question: {
            /** @description A person said so. */
            corrected: boolean;
            /** @description The question. */
            evidence: components["schemas"]["Evidence"];
            /** @description Its form. */
            form: components["schemas"]["QuestionForm"];
        };
        /**
         * @description Form of a question.
         * @enum {string}
         */
        QuestionForm: "open" | "closed" | "leading";
        /** @description What was queued. */
        Queued: {
            /**
             * Format: int32
             * @description New jobs.
             */
            jobs: number;
        };
        /** @description Quotes of one kind to look at; never a score. */
        QuoteGroup: {
            /** @description Where. */
            evidence: components["schemas"]["Evidence"][];
            /** @description Playbook id. */
            id: string;
            /** @description What to be careful about. */
            note: string;
            /** @description Words for people. */
            title: string;
        };
        /** @description Advice with its reason and better words for next time. */
        Recommendation: {
            /** @description Words for next time, from the playbook. */
            better: string | null;
            /** @description What it rests on. */
            evidence: components["schemas"]["Evidence"][];
            /** @description Id of the playbook's rule. */
            id: string;
            /** @description Keep, start or stop. */
            kind: components["schemas"]["AdviceKind"];
            /** @description The advice. */
            text: string;
            /** @description The rule in a few words, without anything that was said. */
            title: string;
        };
        /** @description The sealed audio of a session: one file, one timeline. */
        Recording: {
            /**
             * Format: int32
             * @description One or two; 0 while it is open.
             */
            channels: number;
            /**
             * Format: double
             * @description Length in seconds; 0 while it is open.
             */
            duration: number;
            /**
             * Format: date-time
             * @description When it was last closed.
             */
            finished_at: string | null;
            /** @description Interruptions, in order. */
            gaps: components["schemas"]["Gap"][];
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description True when recovery, not a stop, closed it. */
            recovered: boolean;
            /**
             * Format: int32
             * @description Samples a second; 0 while it is open.
             */
            sample_rate: number;
            /**
             * Format: uuid
             * @description The session it belongs to.
             */
            session_id: string;
            /** @description Where the sound came from. */
            source: components["schemas"]["RecordingSource"];
            /**
             * Format: date-time
             * @description When it was begun.
             */
            started_at: string;
            /** @description Whether it may still grow. */
            state: components["schemas"]["RecordingState"];
        };
        /** @description One page of the recordings of a session, oldest first. */
        RecordingList: {
            /** @description The items of this page, in the order of the list. */
            items: components["schemas"]["Recording"][];
            /** @description Hand it back as `cursor` to get the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description Where the sound came from.
         * @enum {string}
         */
        RecordingSource: "microphone" | "import";
        /**
         * @description Whether a recording may still grow.
         * @enum {string}
         */
        RecordingState: "open" | "finished";
        /** @description The recovery code and what it is used for. */
        Recovery: {
            /** @description E-mail address of an admin. */
            email: string;
            /**
             * Format: password
             * @description The admin's password from now on.
             */
            new_password: string;
            /** @description The code that set-up told; case, blanks and dashes do not matter. */
            recovery_code: string;
        };
        /** @description A recovery code that was just made. */
        RecoveryCode: {
            /** @description Opens the vault when every password is forgotten. Told this once and never again. */
            recovery_code: string;
        };
        /** @description A statement of the counselor that gives back what the customer said. */
        Reflection: {
            /** @description A person said so. */
            corrected: boolean;
            /** @description The words. */
            evidence: components["schemas"]["Evidence"];
        };
        /** @description A report over a period. */
        Report: {
            /** @description What analyses advised to start or stop, most frequent first. */
            advice: components["schemas"]["AdviceRow"][];
            /** @description How the period is cut. */
            by: components["schemas"]["Step"];
            /** @description Clinic by clinic, by name; empty unless the actor may see more than one. */
            clinics: components["schemas"]["ClinicRow"][];
            /** @description Counselor by counselor, by name. */
            counselors: components["schemas"]["CounselorRow"][];
            /** @description First day, `YYYY-MM-DD`. */
            from: string;
            /** @description The counselor's own middle values; empty unless the report is about one counselor. */
            medians: components["schemas"]["Median"][];
            /** @description Agreed sessions beside declined ones. */
            patterns: components["schemas"]["Patterns"];
            /** @description Piece by piece, in order; those without a session too. */
            periods: components["schemas"]["PeriodRow"][];
            /** @description The stages of the playbooks, in their order. */
            stages: components["schemas"]["StageRow"][];
            /** @description Last day, `YYYY-MM-DD`. */
            to: string;
            /** @description All sessions of the period. */
            total: components["schemas"]["Figures"];
        };
        /**
         * @description What a user is in the clinic.
         * @enum {string}
         */
        Role: "counselor" | "manager" | "admin";
        /** @description How many there are of one kind of thing. */
        RowCount: {
            /**
             * Format: int64
             * @description How many there are.
             */
            count: number;
            /**
             * @description What is counted.
             * @example session
             */
            what: string;
        };
        /** @description One term of the estimate of satisfaction. */
        SatisfactionTerm: {
            /** @description What it rests on. */
            evidence: components["schemas"]["Evidence"][];
            /**
             * Format: double
             * @description Its part of the score.
             */
            points: number;
            /** @description Closed word: `base`, `last_third`, `thanks`, `worries_met`, `next_step`, `pressure`. */
            term: string;
        };
        /** @description One place. */
        SearchMatch: {
            /** @description Where it is. */
            found_in: components["schemas"]["FoundIn"];
            /** @description The words around it. */
            pieces: components["schemas"]["SnippetPiece"][];
            /**
             * Format: int32
             * @description In a transcript: position of the segment in the newest version.
             */
            segment: number | null;
            speaker: null | components["schemas"]["Speaker"];
            /**
             * Format: double
             * @description In a transcript: seconds from the start of the recording.
             * @example 62.5
             */
            start: number | null;
        };
        /** @description One page of what was found, latest date first. */
        SearchResults: {
            /** @description The sessions of this page. */
            items: components["schemas"]["FoundSession"][];
            /** @description Hand it back as `cursor` to get the next page; null on the last one. */
            next_cursor: string | null;
            /**
             * Format: int64
             * @description Sessions that are not in the index yet, as after an update of the program; they may be missing here.
             * @example 0
             */
            not_indexed: number;
        };
        /** @description The draft as its author saw it. */
        SeenDraft: {
            /**
             * Format: int32
             * @description The draft's revision.
             */
            revision: number;
        };
        /** @description Consecutive words of one speaker. */
        Segment: {
            /**
             * Format: float
             * @description Mean word confidence, 0-1.
             */
            confidence: number;
            /**
             * Format: double
             * @description Seconds from the start of the recording.
             */
            end: number;
            /**
             * Format: int32
             * @description Position in this version, from 0; evidence points to it.
             */
            index: number;
            /** @description Two people spoke at once here: words may be missing or stand with the wrong one. */
            overlap: boolean;
            /** @description Who speaks. */
            speaker: components["schemas"]["Speaker"];
            /**
             * Format: double
             * @description Seconds from the start of the recording.
             */
            start: number;
            /** @description The words as one text. */
            text: string;
            /** @description The words one by one; empty only where an edit left no times. */
            words: components["schemas"]["Word"][];
        };
        /** @description Sentiment of the customer's words. */
        Sentiment: {
            /**
             * Format: double
             * @description How much it rests on, 0-1; low with few words.
             */
            confidence: number;
            /** @description The strongest places. */
            evidence: components["schemas"]["Evidence"][];
            /** @description Prevailing tone. */
            overall: components["schemas"]["Tone"];
            /**
             * Format: double
             * @description Mean of the word scores, -1 to 1.
             */
            score: number;
            /** @description Mean score of the first, middle and last third of the talk; null where a third has no hit. */
            thirds: (number | null)[];
        };
        /** @description One counselling meeting with its counselor and its customer. */
        Session: {
            /**
             * Format: uuid
             * @description The customer's clinic; fixed at creation.
             */
            clinic_id: string;
            /** @description Who holds it. */
            counselor: components["schemas"]["User"];
            /**
             * Format: uuid
             * @description Who holds it.
             */
            counselor_id: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /** @description Whom it is with. */
            customer: components["schemas"]["Customer"];
            /**
             * Format: uuid
             * @description Whom it is with.
             */
            customer_id: string;
            /**
             * Format: double
             * @description Length of the recording in seconds; null before there is one.
             */
            duration: number | null;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description Language of the talk, `en` or `ja`; null lets the recogniser decide. */
            language: string | null;
            /** @description The counselor's own notes. */
            notes: string;
            outcome: null | components["schemas"]["Outcome"];
            /** @description Id of the playbook that judges it; null is the one of the settings. */
            playbook: string | null;
            /** @description Made of the talk that ships with the program, to explore: it counts in no report. */
            sample: boolean;
            /**
             * @description The clinic's wall clock: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`.
             * @example 2026-11-24T10:30:00
             */
            session_date: string;
            /** @description People expected in the talk. */
            speakers: number;
            /** @description How far it has come. */
            status: components["schemas"]["SessionStatus"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
        };
        /** @description What to change of a session; what is left out stays. */
        SessionChange: {
            /**
             * @description Language of the talk, `en` or `ja`; null leaves it to the recogniser.
             * @example ja
             */
            language?: string | null;
            /** @description The counselor's own notes; null removes them. */
            notes?: string | null;
            outcome?: null | components["schemas"]["Outcome"];
            /** @description Id of the playbook that judges it, or blank for the one of the settings; then ask for an analysis again. */
            playbook?: string | null;
            /** @description The clinic's wall clock: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]`. */
            session_date?: string | null;
            /** @description People expected in the talk. */
            speakers?: number | null;
            status?: null | components["schemas"]["Completion"];
        };
        /** @description A session with all that grew from it. */
        SessionDetail: components["schemas"]["Session"] & {
            analysis: null | components["schemas"]["AnalysisResult"];
            /** @description Its jobs, newest first. */
            jobs: components["schemas"]["Job"][];
            /** @description Its recordings, oldest first. */
            recordings: components["schemas"]["Recording"][];
            transcript: null | components["schemas"]["Transcript"];
        };
        /** @description One page of the sessions that the actor may see, newest date first. */
        SessionList: {
            /** @description The items of this page, in the order of the list. */
            items: components["schemas"]["Session"][];
            /** @description Hand it back as `cursor` to get the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description How far a session has come, in the order of the walk.
         * @enum {string}
         */
        SessionStatus: "scheduled" | "recorded" | "transcribed" | "analyzed" | "completed";
        /** @description What set-up made. */
        SetUpDone: {
            /** @description The new admin. */
            admin: components["schemas"]["User"];
            /** @description The new clinic. */
            clinic: components["schemas"]["Clinic"];
            /** @description Opens the vault when every password is forgotten. Told this once and never again. */
            recovery_code: string;
        };
        /** @description Something counted, by the session's analysis and by the draft. */
        Shift: {
            /**
             * Format: int32
             * @description By the draft.
             */
            after: number;
            /**
             * Format: int32
             * @description By the session's analysis.
             */
            before: number;
            /** @description Where the draft finds it. */
            evidence: components["schemas"]["Evidence"][];
            /** @description Its id in the playbook. */
            id: string;
            /** @description In words. */
            title: string;
        };
        /** @description A shipped playbook to begin from. */
        Shipped: {
            /** @description For example `consultation`. */
            id: string;
            /** @description For example `en`. */
            language: string;
        };
        /** @description One of the own sign-ins. */
        SignIn: {
            /**
             * Format: date-time
             * @description When it ends at the latest.
             */
            ends_at: string;
            /** @description Whether it is the one that asks. */
            is_this: boolean;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When it was last used.
             */
            used_at: string;
        };
        /** @description The own sign-ins that go on, newest first; `next_cursor` is always null. */
        SignInList: {
            /** @description The items of this page, in the order of the list. */
            items: components["schemas"]["SignIn"][];
            /** @description Hand it back as `cursor` to get the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description How people sign in, and for how long. */
        SignInSettings: {
            /**
             * Format: int32
             * @description Minutes without a key or a pointer after which the window locks.
             */
            idle_minutes: number;
            /**
             * Format: int32
             * @description Minutes without a call that somebody made after which a sign-in ends.
             */
            inactive_minutes: number;
            /**
             * Format: int32
             * @description Least number of characters of a new password.
             */
            min_password_chars: number;
            /**
             * Format: int32
             * @description Hours after which a sign-in ends however often it is refreshed.
             */
            sign_in_hours: number;
            /**
             * Format: int32
             * @description Minutes after which a token ends, unless it is refreshed before.
             */
            token_minutes: number;
        };
        /** @description What to change of how people sign in. */
        SignInSettingsChange: {
            /**
             * Format: int32
             * @description Minutes without a key or a pointer after which the window locks.
             */
            idle_minutes?: number | null;
            /**
             * Format: int32
             * @description Minutes without a call that somebody made after which a sign-in ends.
             */
            inactive_minutes?: number | null;
            /**
             * Format: int32
             * @description Least number of characters of a new password.
             */
            min_password_chars?: number | null;
            /**
             * Format: int32
             * @description Hours after which a sign-in ends however often it is refreshed.
             */
            sign_in_hours?: number | null;
            /**
             * Format: int32
             * @description Minutes after which a token ends, unless it is refreshed before.
             */
            token_minutes?: number | null;
        };
        /** @description A pause in which nobody spoke. */
        SilencePeriod: {
            /**
             * Format: double
             * @description Seconds from the start.
             */
            end: number;
            /**
             * Format: double
             * @description Seconds from the start.
             */
            start: number;
        };
        /** @description A part of the words around a place, in order; together they are the snippet. */
        SnippetPiece: {
            /** @description Whether they are what was searched for. */
            match: boolean;
            /**
             * @description The words.
             * @example 費用
             */
            text: string;
        };
        /**
         * @description Who speaks.
         * @enum {string}
         */
        Speaker: "counselor" | "customer" | "other";
        /** @description Name of one speaker. */
        SpeakerName: {
            /** @description Whether somebody gave the name; else it is the counselor's or customer's own. */
            given: boolean;
            /** @description What they are called; null for a further voice that nobody named. */
            name: string | null;
            /** @description Who. */
            speaker: components["schemas"]["Speaker"];
        };
        /** @description The names of a session's speakers. */
        SpeakerNames: {
            /** @description One for each speaker. */
            items: components["schemas"]["SpeakerName"][];
        };
        /** @description How right one speech model was. */
        SpeechAccuracy: {
            /** @description For example `whisper`. */
            engine: string;
            /**
             * Format: double
             * @description Words written an hour where nobody spoke.
             */
            invented_words_an_hour: number;
            /** @description Languages of the talks. Of others nothing is known. */
            languages: string[];
            /** @description Class of the machine. */
            machine: string;
            /** @description Day of the run, `YYYY-MM-DD`. */
            measured_on: string;
            /**
             * Format: double
             * @description Their length together.
             */
            minutes: number;
            /** @description For example `base-q8_0`: as a transcript names what made it. */
            model: string;
            /**
             * Format: int32
             * @description How many talks, of machine voices.
             */
            talks: number;
            /** @description The talks as they are first, then made worse. */
            variants: components["schemas"]["SpeechFigures"][];
        };
        /** @description Means over the talks. */
        SpeechFigures: {
            /**
             * Format: double
             * @description Error of who spoke when, as NIST measures it, 0-1.
             */
            diarization_error: number;
            /** @description `clean`, or how the talks were made worse. */
            variant: string;
            /**
             * Format: double
             * @description Wrong, missing and added words over the words said.
             */
            word_errors: number;
            /**
             * Format: double
             * @description Mean distance of a turn's first word from the truth.
             */
            word_start_error_seconds: number;
            /**
             * Format: double
             * @description Share of the spoken time that was given to the wrong person, 0-1.
             */
            wrong_speaker: number;
        };
        /** @description One speech model. */
        SpeechModel: {
            /**
             * Format: int64
             * @description Length of its file in bytes.
             */
            bytes: number;
            /**
             * Format: int64
             * @description Bytes that are here.
             */
            have: number;
            /** @description The word for it: `tiny`, `base`, `small`, `better`, or `own-…` for a chosen file. */
            id: string;
            /** @description Name that a transcript keeps, for example `base-q8_0`. */
            name: string;
            /** @description How it stands. */
            state: components["schemas"]["ModelState"];
            trouble: null | components["schemas"]["ModelTrouble"];
        };
        /** @description The speech models of this PC. */
        SpeechModels: {
            /** @description Folder of the files: for a PC without a network they are put there by hand. */
            folder: string;
            /** @description Those that can be fetched from small to large, then those that a user chose. */
            items: components["schemas"]["SpeechModel"][];
            /** @description The word of the one that is used. */
            used: string;
        };
        /** @description How talks are written down. */
        SpeechSettings: {
            /**
             * Format: int32
             * @description The cores of this PC.
             */
            all_cores: number;
            /**
             * Format: int32
             * @description Most processor cores that a recogniser takes.
             */
            cores: number;
            /** @description The word of the speech model that is used. */
            model: string;
        };
        /** @description What to change of how talks are written down. */
        SpeechSettingsChange: {
            /**
             * Format: int32
             * @description Most processor cores that a recogniser takes.
             */
            cores?: number | null;
            /** @description The word of the speech model to use, as `GET /models` lists it. */
            model?: string | null;
        };
        /** @description One stage of the playbook. */
        Stage: {
            /** @description At least two of its items were heard, or its only one. */
            covered: boolean;
            /** @description Playbook id. */
            id: string;
            /** @description Its items. */
            items: components["schemas"]["ChecklistItem"][];
            /** @description Where any of its items was heard, in seconds from the start: the stage over time. */
            places: number[];
            /** @description Words for people. */
            title: string;
        };
        /** @description One stage, by the session's analysis and by the draft. */
        StageChange: {
            /** @description By the draft; null where it has no such stage. */
            after: boolean | null;
            /** @description Whether it was covered by the session's analysis; null where it has no such stage. */
            before: boolean | null;
            /** @description Its id in the playbook. */
            id: string;
            /** @description Its lines. */
            items: components["schemas"]["ItemChange"][];
            /** @description In words. */
            title: string;
        };
        /** @description One stage of a playbook. */
        StageRow: {
            /**
             * Format: int32
             * @description Sessions in which it was covered.
             */
            covered: number;
            /**
             * Format: int32
             * @description Sessions in which it was judged.
             */
            judged: number;
            /** @description Id of the playbook. */
            playbook: string;
            /** @description Id of the stage. */
            stage: string;
            /** @description The stage in words. */
            title: string;
        };
        /** @description How far sessions have come, counted. */
        StatusCounts: {
            /**
             * Format: int32
             * @description Analysed, not closed yet.
             */
            analyzed: number;
            /**
             * Format: int32
             * @description Closed by the counselor.
             */
            completed: number;
            /**
             * Format: int32
             * @description Recorded, not transcribed yet.
             */
            recorded: number;
            /**
             * Format: int32
             * @description Planned.
             */
            scheduled: number;
            /**
             * Format: int32
             * @description Transcribed, not analysed yet.
             */
            transcribed: number;
        };
        /**
         * @description How a period is cut.
         * @enum {string}
         */
        Step: "day" | "week" | "month";
        /** @description How the talk seems to have ended. The session's outcome is what the counselor says. */
        SuggestedOutcome: {
            /** @description A person said so. */
            corrected: boolean;
            evidence: null | components["schemas"]["Evidence"];
            /** @description Agreed, declined, undecided or follow-up. */
            outcome: components["schemas"]["Outcome"];
        };
        /** @description Shares of the time in which somebody speaks (not of the session); they add up to 1. */
        TalkingTimeRatio: {
            /**
             * Format: double
             * @description 0-1.
             */
            counselor: number;
            /**
             * Format: double
             * @description 0-1.
             */
            customer: number;
        };
        /**
         * @description Language of new sessions for which none is named.
         * @enum {string}
         */
        TalkLanguage: "any" | "en" | "ja";
        /** @description The talks that a clinic holds. */
        TalkSettings: {
            /** @description The clinic's own words, names and treatments: they make their spelling likelier. */
            hints: string[];
            /** @description Language of a new session for which none is named. */
            language: components["schemas"]["TalkLanguage"];
        };
        /** @description What to change of the talks that a clinic holds. */
        TalkSettingsChange: {
            /** @description The clinic's own words, names and treatments; each up to 60 characters. */
            hints?: string[] | null;
            language?: null | components["schemas"]["TalkLanguage"];
        };
        /** @description A user with a password that the program made. */
        TemporaryAccess: {
            /** @description Told this once; it has to be changed at first use. */
            temporary_password: string;
            /** @description The user. */
            user: components["schemas"]["User"];
        };
        /** @description A text with placeholders. */
        TextWithPlaceholders: {
            /** @description The text. */
            text: string;
        };
        /** @description A fresh token. Send it as `Authorization: Bearer …`. */
        Token: {
            /** @description The token (a JWT). */
            access_token: string;
            /**
             * Format: int64
             * @description Seconds until it ends.
             */
            expires_in: number;
            /**
             * @description Always `bearer`.
             * @example bearer
             */
            token_type: string;
        };
        /**
         * @description Tone of words: a count of words, not of feelings.
         * @enum {string}
         */
        Tone: "positive" | "neutral" | "negative";
        /** @description A subject of the talk. */
        Topic: {
            /** @description Where it came up. */
            evidence: components["schemas"]["Evidence"][];
            /** @description Its name. */
            topic: string;
        };
        /** @description One version of a session's transcript. */
        Transcript: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description Language as recognised, for example `en`. */
            language: string;
            /** @description Whether the language was told by the sound; else it was chosen for the session. */
            language_detected: boolean;
            /** @description True where the recording held no speech. */
            no_speech: boolean;
            /** @description Who made it. */
            origin: components["schemas"]["TranscriptOrigin"];
            /**
             * Format: uuid
             * @description The recording it was made from.
             */
            recording_id: string;
            /** @description In order of time; no segment holds two speakers. */
            segments: components["schemas"]["Segment"][];
            /**
             * Format: uuid
             * @description The session it belongs to.
             */
            session_id: string;
            /**
             * Format: int32
             * @description From 1. The newest edit counts; without one, the newest of the machine.
             */
            version: number;
        };
        /** @description Who made a version of a transcript. */
        TranscriptOrigin: {
            /** @description For example `whisper`. */
            engine: string;
            /** @enum {string} */
            kind: "machine";
            /** @description For example `base-q8_0`. */
            model: string;
        } | {
            /**
             * Format: uuid
             * @description The user's id.
             */
            by: string;
            /** @enum {string} */
            kind: "edit";
            /**
             * Format: int32
             * @description From which version.
             */
            of_version: number;
        };
        /** @description A version of a transcript without its words. */
        TranscriptVersion: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description Who made it. */
            origin: components["schemas"]["TranscriptOrigin"];
            /**
             * Format: int32
             * @description From 1. The newest edit counts; without one, the newest of the machine.
             */
            version: number;
        };
        /** @description All versions of a transcript, oldest first; `next_cursor` is always null. */
        TranscriptVersionList: {
            /** @description The items of this page, in the order of the list. */
            items: components["schemas"]["TranscriptVersion"][];
            /** @description Hand it back as `cursor` to get the next page; null on the last one. */
            next_cursor: string | null;
        };
        /** @description A measure that stays open, and why. */
        Unassessed: {
            /** @description Which. */
            measure: components["schemas"]["MeasureName"];
            /** @description Why. */
            reason: components["schemas"]["NotAssessed"];
        };
        /** @description The text with its words. */
        UnmaskedText: {
            /** @description The text. */
            text: string;
        };
        /** @description The form of an upload; for the document alone, the file is read as it comes. */
        Upload: {
            /**
             * Format: binary
             * @description The audio file: WAV, FLAC, MP3, M4A, Ogg, …, told by its bytes.
             */
            file: string;
        };
        /** @description A person who signs in. */
        User: {
            /**
             * Format: uuid
             * @description The clinic that the user belongs to; null only for an admin.
             */
            clinic_id: string | null;
            /** @description Sign-in name, unique on all the clinic's PCs. */
            email: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description An inactive user may do nothing. */
            is_active: boolean;
            /** @description The name colleagues see. */
            name: string;
            /** @description What the user may do follows from this. */
            role: components["schemas"]["Role"];
        };
        /** @description What to change of a user; what is left out stays. */
        UserChange: {
            /**
             * Format: uuid
             * @description The clinic that the user belongs to.
             */
            clinic_id?: string | null;
            /** @description Sign-in name. */
            email?: string | null;
            /** @description False ends all sign-ins of the user; nobody switches himself off. */
            is_active?: boolean | null;
            /** @description The name colleagues see. */
            name?: string | null;
            /**
             * Format: password
             * @description A new password for somebody else; ends all sign-ins. The own one is changed at `/auth/password`.
             */
            password?: string | null;
            role?: null | components["schemas"]["Role"];
        };
        /** @description One page of the users that the actor may see. */
        UserList: {
            /** @description The items of this page, in the order of the list. */
            items: components["schemas"]["User"][];
            /** @description Hand it back as `cursor` to get the next page; null on the last one. */
            next_cursor: string | null;
        };
        /**
         * @description How the vault stands.
         * @enum {string}
         */
        VaultState: "empty" | "sealed" | "open";
        /** @description A version to make the one that counts. */
        VersionToRestore: {
            /**
             * Format: int32
             * @description The highest version that was seen. Another one made meanwhile answers 409.
             */
            newest_version: number;
            /**
             * Format: int32
             * @description Which.
             */
            version: number;
        };
        /** @description How the own voice is kept. The voice itself is never handed out. */
        Voice: {
            /**
             * Format: date-time
             * @description When the person agreed; null where the voice is not kept.
             */
            agreed_at: string | null;
            /**
             * Format: int32
             * @description Completed sessions that it was learnt from.
             */
            sessions: number;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string | null;
        };
        /** @description How long one waits before speaking after the other. */
        Waiting: {
            /**
             * Format: int32
             * @description Of how many changes.
             */
            count: number;
            /** @description What was said after the longest. */
            longest: components["schemas"]["Evidence"];
            /**
             * Format: double
             * @description The longest, in seconds.
             */
            longest_seconds: number;
            /**
             * Format: double
             * @description Median in seconds, of the changes of speaker without overlap.
             */
            median_seconds: number;
        };
        /** @description One word as recognised. */
        Word: {
            /**
             * Format: float
             * @description The recogniser's own probability, 0-1.
             */
            confidence: number;
            /**
             * Format: double
             * @description Seconds from the start of the recording.
             */
            end: number;
            /**
             * Format: double
             * @description Seconds from the start of the recording.
             */
            start: number;
            /** @description The word with its punctuation. */
            text: string;
        };
        /** @description How a worry of the customer was met in the counselor's next turns; null where it was not. */
        Worry: {
            acknowledged: null | components["schemas"]["Evidence"];
            answered: null | components["schemas"]["Evidence"];
            checked: null | components["schemas"]["Evidence"];
            /** @description A person changed one of the four, or named the worry. */
            corrected: boolean;
            explored: null | components["schemas"]["Evidence"];
            /** @description Playbook id of the kind of worry, for example `pain`. */
            kind: string;
            /** @description Where it was raised. */
            raised: components["schemas"]["Evidence"];
            /** @description Words for people. */
            title: string;
        };
        /** @description A kind of worry by its name. */
        WorryKind: {
            /** @description Playbook id. */
            id: string;
            /** @description Its name for people. */
            title: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    speechAccuracy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "engine": "text",
                     *         "invented_words_an_hour": 0.5,
                     *         "languages": [
                     *           "text"
                     *         ],
                     *         "machine": "text",
                     *         "measured_on": "text",
                     *         "minutes": 0.5,
                     *         "model": "text",
                     *         "talks": 1,
                     *         "variants": [
                     *           {
                     *             "diarization_error": 0.5,
                     *             "variant": "text",
                     *             "word_errors": 0.5,
                     *             "word_start_error_seconds": 0.5,
                     *             "wrong_speaker": 0.5
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SpeechAccuracy"][];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bands": [
                     *         {
                     *           "caution": "text",
                     *           "high": 0.5,
                     *           "low": 0.5,
                     *           "measure": "text",
                     *           "source": "text",
                     *           "value": 0.5
                     *         }
                     *       ],
                     *       "closing": {
                     *         "outcome": {
                     *           "corrected": true,
                     *           "evidence": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "outcome": "agreed"
                     *         },
                     *         "price": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         },
                     *         "proposal": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         }
                     *       },
                     *       "corrections": [
                     *         {
                     *           "at": "2026-11-24T10:30:00Z",
                     *           "by": "01890000-0000-7000-8000-000000000000",
                     *           "id": "01890000-0000-7000-8000-000000000000",
                     *           "machine": {
                     *             "form": "open",
                     *             "kind": "question",
                     *             "quote": "text",
                     *             "start": 0.5
                     *           },
                     *           "person": {
                     *             "form": "open",
                     *             "kind": "question",
                     *             "quote": "text",
                     *             "start": 0.5
                     *           },
                     *           "stands": true
                     *         }
                     *       ],
                     *       "counselor_sentiment": {
                     *         "confidence": 0.5,
                     *         "evidence": [
                     *           {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           }
                     *         ],
                     *         "overall": "positive",
                     *         "score": 0.5,
                     *         "thirds": [
                     *           0.5
                     *         ]
                     *       },
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "duration_analysis": {
                     *         "counselor_seconds": 0.5,
                     *         "customer_seconds": 0.5,
                     *         "longest_monologue": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         },
                     *         "longest_monologue_seconds": 0.5,
                     *         "silence_periods": [
                     *           {
                     *             "end": 0.5,
                     *             "start": 0.5
                     *           }
                     *         ],
                     *         "switches_per_minute": 0.5,
                     *         "talking_time_ratio": {
                     *           "counselor": 0.5,
                     *           "customer": 0.5
                     *         },
                     *         "total_seconds": 0.5
                     *       },
                     *       "flags": [
                     *         {
                     *           "contested": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "id": "text",
                     *           "source": "text",
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "flow": {
                     *         "counselor_backchannels": 1,
                     *         "counselor_pace": {
                     *           "per_minute": 0.5,
                     *           "seconds": 0.5,
                     *           "unit": "words"
                     *         },
                     *         "customer_backchannels": 1,
                     *         "customer_monologue": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         },
                     *         "customer_monologue_seconds": 0.5,
                     *         "customer_pace": {
                     *           "per_minute": 0.5,
                     *           "seconds": 0.5,
                     *           "unit": "words"
                     *         },
                     *         "overlap": {
                     *           "by_counselor": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "by_customer": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "seconds": 0.5
                     *         },
                     *         "patience": {
                     *           "count": 1,
                     *           "longest": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "longest_seconds": 0.5,
                     *           "median_seconds": 0.5
                     *         },
                     *         "patience_after_worry": {
                     *           "count": 1,
                     *           "longest": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "longest_seconds": 0.5,
                     *           "median_seconds": 0.5
                     *         },
                     *         "response_latency": {
                     *           "count": 1,
                     *           "longest": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "longest_seconds": 0.5,
                     *           "median_seconds": 0.5
                     *         },
                     *         "silence_share": 0.5,
                     *         "unassessed": [
                     *           {
                     *             "measure": "patience",
                     *             "reason": "too_short"
                     *           }
                     *         ]
                     *       },
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "key_topics": [
                     *         {
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "topic": "text"
                     *         }
                     *       ],
                     *       "next_step": {
                     *         "quote": "text",
                     *         "segment": 1,
                     *         "start": 0.5
                     *       },
                     *       "not_assessed": [
                     *         "too_short"
                     *       ],
                     *       "playbook": "text",
                     *       "playbook_version": "text",
                     *       "questions": [
                     *         {
                     *           "corrected": true,
                     *           "evidence": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "form": "open"
                     *         }
                     *       ],
                     *       "quotes": [
                     *         {
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "id": "text",
                     *           "note": "text",
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "recommendations": [
                     *         {
                     *           "better": "text",
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "id": "text",
                     *           "kind": "keep",
                     *           "text": "text",
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "reflections": [
                     *         {
                     *           "corrected": true,
                     *           "evidence": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           }
                     *         }
                     *       ],
                     *       "satisfaction_range": [
                     *         0.5
                     *       ],
                     *       "satisfaction_score": 0.5,
                     *       "satisfaction_terms": [
                     *         {
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "points": 0.5,
                     *           "term": "text"
                     *         }
                     *       ],
                     *       "sentiment": {
                     *         "confidence": 0.5,
                     *         "evidence": [
                     *           {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           }
                     *         ],
                     *         "overall": "positive",
                     *         "score": 0.5,
                     *         "thirds": [
                     *           0.5
                     *         ]
                     *       },
                     *       "sentiment_curve": [
                     *         {
                     *           "counselor": 0.5,
                     *           "customer": 0.5,
                     *           "end": 0.5,
                     *           "start": 0.5
                     *         }
                     *       ],
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "stages": [
                     *         {
                     *           "covered": true,
                     *           "id": "text",
                     *           "items": [
                     *             {
                     *               "corrected": true,
                     *               "evidence": [
                     *                 {
                     *                   "quote": "text",
                     *                   "segment": 1,
                     *                   "start": 0.5
                     *                 }
                     *               ],
                     *               "found": "found",
                     *               "id": "text",
                     *               "required": true,
                     *               "title": "text",
                     *               "unusual_place": true
                     *             }
                     *           ],
                     *           "places": [
                     *             0.5
                     *           ],
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "transcript_version": 1,
                     *       "version": 1,
                     *       "worries": [
                     *         {
                     *           "acknowledged": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "answered": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "checked": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "corrected": true,
                     *           "explored": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "kind": "text",
                     *           "raised": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "worry_kinds": [
                     *         {
                     *           "id": "text",
                     *           "title": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AnalysisResult"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that does it */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempts": 1,
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "kind": "transcribe",
                     *       "progress": 0.5,
                     *       "reason": "model_missing",
                     *       "seconds_left": 0.5,
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "state": "queued",
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The session has no transcript */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The corrections */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "at": "2026-11-24T10:30:00Z",
                     *         "by": "01890000-0000-7000-8000-000000000000",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "machine": {
                     *           "form": "open",
                     *           "kind": "question",
                     *           "quote": "text",
                     *           "start": 0.5
                     *         },
                     *         "person": {
                     *           "form": "open",
                     *           "kind": "question",
                     *           "quote": "text",
                     *           "start": 0.5
                     *         },
                     *         "session_id": "01890000-0000-7000-8000-000000000000",
                     *         "undone_at": "2026-11-24T10:30:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Correction"][];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "form": "open",
                 *       "kind": "question",
                 *       "quote": "text",
                 *       "start": 0.5
                 *     }
                 */
                "application/json": components["schemas"]["Judgement"];
            };
        };
        responses: {
            /** @description The new version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bands": [
                     *         {
                     *           "caution": "text",
                     *           "high": 0.5,
                     *           "low": 0.5,
                     *           "measure": "text",
                     *           "source": "text",
                     *           "value": 0.5
                     *         }
                     *       ],
                     *       "closing": {
                     *         "outcome": {
                     *           "corrected": true,
                     *           "evidence": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "outcome": "agreed"
                     *         },
                     *         "price": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         },
                     *         "proposal": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         }
                     *       },
                     *       "corrections": [
                     *         {
                     *           "at": "2026-11-24T10:30:00Z",
                     *           "by": "01890000-0000-7000-8000-000000000000",
                     *           "id": "01890000-0000-7000-8000-000000000000",
                     *           "machine": {
                     *             "form": "open",
                     *             "kind": "question",
                     *             "quote": "text",
                     *             "start": 0.5
                     *           },
                     *           "person": {
                     *             "form": "open",
                     *             "kind": "question",
                     *             "quote": "text",
                     *             "start": 0.5
                     *           },
                     *           "stands": true
                     *         }
                     *       ],
                     *       "counselor_sentiment": {
                     *         "confidence": 0.5,
                     *         "evidence": [
                     *           {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           }
                     *         ],
                     *         "overall": "positive",
                     *         "score": 0.5,
                     *         "thirds": [
                     *           0.5
                     *         ]
                     *       },
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "duration_analysis": {
                     *         "counselor_seconds": 0.5,
                     *         "customer_seconds": 0.5,
                     *         "longest_monologue": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         },
                     *         "longest_monologue_seconds": 0.5,
                     *         "silence_periods": [
                     *           {
                     *             "end": 0.5,
                     *             "start": 0.5
                     *           }
                     *         ],
                     *         "switches_per_minute": 0.5,
                     *         "talking_time_ratio": {
                     *           "counselor": 0.5,
                     *           "customer": 0.5
                     *         },
                     *         "total_seconds": 0.5
                     *       },
                     *       "flags": [
                     *         {
                     *           "contested": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "id": "text",
                     *           "source": "text",
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "flow": {
                     *         "counselor_backchannels": 1,
                     *         "counselor_pace": {
                     *           "per_minute": 0.5,
                     *           "seconds": 0.5,
                     *           "unit": "words"
                     *         },
                     *         "customer_backchannels": 1,
                     *         "customer_monologue": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         },
                     *         "customer_monologue_seconds": 0.5,
                     *         "customer_pace": {
                     *           "per_minute": 0.5,
                     *           "seconds": 0.5,
                     *           "unit": "words"
                     *         },
                     *         "overlap": {
                     *           "by_counselor": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "by_customer": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "seconds": 0.5
                     *         },
                     *         "patience": {
                     *           "count": 1,
                     *           "longest": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "longest_seconds": 0.5,
                     *           "median_seconds": 0.5
                     *         },
                     *         "patience_after_worry": {
                     *           "count": 1,
                     *           "longest": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "longest_seconds": 0.5,
                     *           "median_seconds": 0.5
                     *         },
                     *         "response_latency": {
                     *           "count": 1,
                     *           "longest": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "longest_seconds": 0.5,
                     *           "median_seconds": 0.5
                     *         },
                     *         "silence_share": 0.5,
                     *         "unassessed": [
                     *           {
                     *             "measure": "patience",
                     *             "reason": "too_short"
                     *           }
                     *         ]
                     *       },
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "key_topics": [
                     *         {
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "topic": "text"
                     *         }
                     *       ],
                     *       "next_step": {
                     *         "quote": "text",
                     *         "segment": 1,
                     *         "start": 0.5
                     *       },
                     *       "not_assessed": [
                     *         "too_short"
                     *       ],
                     *       "playbook": "text",
                     *       "playbook_version": "text",
                     *       "questions": [
                     *         {
                     *           "corrected": true,
                     *           "evidence": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "form": "open"
                     *         }
                     *       ],
                     *       "quotes": [
                     *         {
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "id": "text",
                     *           "note": "text",
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "recommendations": [
                     *         {
                     *           "better": "text",
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "id": "text",
                     *           "kind": "keep",
                     *           "text": "text",
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "reflections": [
                     *         {
                     *           "corrected": true,
                     *           "evidence": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           }
                     *         }
                     *       ],
                     *       "satisfaction_range": [
                     *         0.5
                     *       ],
                     *       "satisfaction_score": 0.5,
                     *       "satisfaction_terms": [
                     *         {
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "points": 0.5,
                     *           "term": "text"
                     *         }
                     *       ],
                     *       "sentiment": {
                     *         "confidence": 0.5,
                     *         "evidence": [
                     *           {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           }
                     *         ],
                     *         "overall": "positive",
                     *         "score": 0.5,
                     *         "thirds": [
                     *           0.5
                     *         ]
                     *       },
                     *       "sentiment_curve": [
                     *         {
                     *           "counselor": 0.5,
                     *           "customer": 0.5,
                     *           "end": 0.5,
                     *           "start": 0.5
                     *         }
                     *       ],
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "stages": [
                     *         {
                     *           "covered": true,
                     *           "id": "text",
                     *           "items": [
                     *             {
                     *               "corrected": true,
                     *               "evidence": [
                     *                 {
                     *                   "quote": "text",
                     *                   "segment": 1,
                     *                   "start": 0.5
                     *                 }
                     *               ],
                     *               "found": "found",
                     *               "id": "text",
                     *               "required": true,
                     *               "title": "text",
                     *               "unusual_place": true
                     *             }
                     *           ],
                     *           "places": [
                     *             0.5
                     *           ],
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "transcript_version": 1,
                     *       "version": 1,
                     *       "worries": [
                     *         {
                     *           "acknowledged": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "answered": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "checked": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "corrected": true,
                     *           "explored": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "kind": "text",
                     *           "raised": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "worry_kinds": [
                     *         {
                     *           "id": "text",
                     *           "title": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AnalysisResult"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestTranscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job that does it */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempts": 1,
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "kind": "transcribe",
                     *       "progress": 0.5,
                     *       "reason": "model_missing",
                     *       "seconds_left": 0.5,
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "state": "queued",
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The session has no recording */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    analysisAccuracy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "class": "text",
                     *         "dialogues": 1,
                     *         "f1": 0.5,
                     *         "interval": [
                     *           0.5
                     *         ],
                     *         "labelled": 1,
                     *         "language": "ja",
                     *         "precision": 0.5,
                     *         "recall": 0.5,
                     *         "set": "text",
                     *         "text": "text"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AccuracyFigure"][];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /**
                 * @description Only this action, `session.read`, or all of a noun, `session`.
                 * @example session.read
                 */
                action?: string;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description First day, `YYYY-MM-DD` (UTC). */
                from?: string;
                /** @description Most items of the page. */
                limit?: number;
                /** @description Only what was done to the thing of this id. */
                resource_id?: string;
                /** @description Last day, `YYYY-MM-DD` (UTC). */
                to?: string;
                /** @description Only what this user did, or what went on for this user. */
                user_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "acting": "user",
                     *           "action": "session.read",
                     *           "at": "2026-11-24T10:30:00Z",
                     *           "resource_id": "text",
                     *           "sequence": 1207,
                     *           "user_id": "01890000-0000-7000-8000-000000000000",
                     *           "user_name": "Kei Tanaka"
                     *         }
                     *       ],
                     *       "next_cursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "a long walk by the river",
                 *       "username": "kei@example.org"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description Signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "text",
                     *       "expires_in": 1,
                     *       "token_type": "bearer"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description E-mail or password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logoutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out everywhere */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed-in user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *       "email": "kei@example.org",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "idle_minutes": 1,
                     *       "is_active": true,
                     *       "min_password_chars": 1,
                     *       "must_change_password": true,
                     *       "name": "Kei Tanaka",
                     *       "role": "counselor"
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "new_password": "a long walk by the river",
                 *       "old_password": "a long walk by the river"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Changed, and signed in anew */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "text",
                     *       "expires_in": 1,
                     *       "token_type": "bearer"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recoverAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "kei@example.org",
                 *       "new_password": "a long walk by the river",
                 *       "recovery_code": "text"
                 *     }
                 */
                "application/json": components["schemas"]["Recovery"];
            };
        };
        responses: {
            /** @description Signed in with the new password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "text",
                     *       "expires_in": 1,
                     *       "token_type": "bearer"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "text",
                     *       "expires_in": 1,
                     *       "token_type": "bearer"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSignIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sign-ins */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "ends_at": "2026-11-24T10:30:00Z",
                     *           "is_this": true,
                     *           "started_at": "2026-11-24T10:30:00Z",
                     *           "used_at": "2026-11-24T10:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["SignInList"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token's user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *       "email": "kei@example.org",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "is_active": true,
                     *       "name": "Kei Tanaka",
                     *       "role": "counselor"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClinics: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Most items of the page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "address": "text",
                     *           "id": "01890000-0000-7000-8000-000000000000",
                     *           "name": "Kei Tanaka",
                     *           "phone": "03 1234 5678"
                     *         }
                     *       ],
                     *       "next_cursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["ClinicList"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createClinic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "text",
                 *       "name": "Kei Tanaka",
                 *       "phone": "03 1234 5678"
                 *     }
                 */
                "application/json": components["schemas"]["NewClinic"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "text",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "name": "Kei Tanaka",
                     *       "phone": "03 1234 5678"
                     *     }
                     */
                    "application/json": components["schemas"]["Clinic"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClinic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The clinic's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clinic */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "text",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "name": "Kei Tanaka",
                     *       "phone": "03 1234 5678"
                     *     }
                     */
                    "application/json": components["schemas"]["Clinic"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateClinic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The clinic's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "text",
                 *       "name": "Kei Tanaka",
                 *       "phone": "03 1234 5678"
                 *     }
                 */
                "application/json": components["schemas"]["ClinicChange"];
            };
        };
        responses: {
            /** @description The changed clinic */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "text",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "name": "Kei Tanaka",
                     *       "phone": "03 1234 5678"
                     *     }
                     */
                    "application/json": components["schemas"]["Clinic"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClinicSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The clinic's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "talk": {
                     *         "hints": [
                     *           "text"
                     *         ],
                     *         "language": "any"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClinicSettings"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateClinicSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The clinic's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "talk": {
                 *         "hints": [
                 *           "text"
                 *         ],
                 *         "language": "any"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ClinicSettingsChange"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "talk": {
                     *         "hints": [
                     *           "text"
                     *         ],
                     *         "language": "any"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClinicSettings"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The correction's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bands": [
                     *         {
                     *           "caution": "text",
                     *           "high": 0.5,
                     *           "low": 0.5,
                     *           "measure": "text",
                     *           "source": "text",
                     *           "value": 0.5
                     *         }
                     *       ],
                     *       "closing": {
                     *         "outcome": {
                     *           "corrected": true,
                     *           "evidence": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "outcome": "agreed"
                     *         },
                     *         "price": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         },
                     *         "proposal": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         }
                     *       },
                     *       "corrections": [
                     *         {
                     *           "at": "2026-11-24T10:30:00Z",
                     *           "by": "01890000-0000-7000-8000-000000000000",
                     *           "id": "01890000-0000-7000-8000-000000000000",
                     *           "machine": {
                     *             "form": "open",
                     *             "kind": "question",
                     *             "quote": "text",
                     *             "start": 0.5
                     *           },
                     *           "person": {
                     *             "form": "open",
                     *             "kind": "question",
                     *             "quote": "text",
                     *             "start": 0.5
                     *           },
                     *           "stands": true
                     *         }
                     *       ],
                     *       "counselor_sentiment": {
                     *         "confidence": 0.5,
                     *         "evidence": [
                     *           {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           }
                     *         ],
                     *         "overall": "positive",
                     *         "score": 0.5,
                     *         "thirds": [
                     *           0.5
                     *         ]
                     *       },
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "duration_analysis": {
                     *         "counselor_seconds": 0.5,
                     *         "customer_seconds": 0.5,
                     *         "longest_monologue": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         },
                     *         "longest_monologue_seconds": 0.5,
                     *         "silence_periods": [
                     *           {
                     *             "end": 0.5,
                     *             "start": 0.5
                     *           }
                     *         ],
                     *         "switches_per_minute": 0.5,
                     *         "talking_time_ratio": {
                     *           "counselor": 0.5,
                     *           "customer": 0.5
                     *         },
                     *         "total_seconds": 0.5
                     *       },
                     *       "flags": [
                     *         {
                     *           "contested": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "id": "text",
                     *           "source": "text",
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "flow": {
                     *         "counselor_backchannels": 1,
                     *         "counselor_pace": {
                     *           "per_minute": 0.5,
                     *           "seconds": 0.5,
                     *           "unit": "words"
                     *         },
                     *         "customer_backchannels": 1,
                     *         "customer_monologue": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         },
                     *         "customer_monologue_seconds": 0.5,
                     *         "customer_pace": {
                     *           "per_minute": 0.5,
                     *           "seconds": 0.5,
                     *           "unit": "words"
                     *         },
                     *         "overlap": {
                     *           "by_counselor": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "by_customer": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "seconds": 0.5
                     *         },
                     *         "patience": {
                     *           "count": 1,
                     *           "longest": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "longest_seconds": 0.5,
                     *           "median_seconds": 0.5
                     *         },
                     *         "patience_after_worry": {
                     *           "count": 1,
                     *           "longest": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "longest_seconds": 0.5,
                     *           "median_seconds": 0.5
                     *         },
                     *         "response_latency": {
                     *           "count": 1,
                     *           "longest": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "longest_seconds": 0.5,
                     *           "median_seconds": 0.5
                     *         },
                     *         "silence_share": 0.5,
                     *         "unassessed": [
                     *           {
                     *             "measure": "patience",
                     *             "reason": "too_short"
                     *           }
                     *         ]
                     *       },
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "key_topics": [
                     *         {
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "topic": "text"
                     *         }
                     *       ],
                     *       "next_step": {
                     *         "quote": "text",
                     *         "segment": 1,
                     *         "start": 0.5
                     *       },
                     *       "not_assessed": [
                     *         "too_short"
                     *       ],
                     *       "playbook": "text",
                     *       "playbook_version": "text",
                     *       "questions": [
                     *         {
                     *           "corrected": true,
                     *           "evidence": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "form": "open"
                     *         }
                     *       ],
                     *       "quotes": [
                     *         {
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "id": "text",
                     *           "note": "text",
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "recommendations": [
                     *         {
                     *           "better": "text",
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "id": "text",
                     *           "kind": "keep",
                     *           "text": "text",
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "reflections": [
                     *         {
                     *           "corrected": true,
                     *           "evidence": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           }
                     *         }
                     *       ],
                     *       "satisfaction_range": [
                     *         0.5
                     *       ],
                     *       "satisfaction_score": 0.5,
                     *       "satisfaction_terms": [
                     *         {
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "points": 0.5,
                     *           "term": "text"
                     *         }
                     *       ],
                     *       "sentiment": {
                     *         "confidence": 0.5,
                     *         "evidence": [
                     *           {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           }
                     *         ],
                     *         "overall": "positive",
                     *         "score": 0.5,
                     *         "thirds": [
                     *           0.5
                     *         ]
                     *       },
                     *       "sentiment_curve": [
                     *         {
                     *           "counselor": 0.5,
                     *           "customer": 0.5,
                     *           "end": 0.5,
                     *           "start": 0.5
                     *         }
                     *       ],
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "stages": [
                     *         {
                     *           "covered": true,
                     *           "id": "text",
                     *           "items": [
                     *             {
                     *               "corrected": true,
                     *               "evidence": [
                     *                 {
                     *                   "quote": "text",
                     *                   "segment": 1,
                     *                   "start": 0.5
                     *                 }
                     *               ],
                     *               "found": "found",
                     *               "id": "text",
                     *               "required": true,
                     *               "title": "text",
                     *               "unusual_place": true
                     *             }
                     *           ],
                     *           "places": [
                     *             0.5
                     *           ],
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "transcript_version": 1,
                     *       "version": 1,
                     *       "worries": [
                     *         {
                     *           "acknowledged": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "answered": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "checked": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "corrected": true,
                     *           "explored": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "kind": "text",
                     *           "raised": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "worry_kinds": [
                     *         {
                     *           "id": "text",
                     *           "title": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AnalysisResult"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Most items of the page. */
                limit?: number;
                /** @description Part of the name, the telephone number or the e-mail address. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *           "email": "kei@example.org",
                     *           "id": "01890000-0000-7000-8000-000000000000",
                     *           "name": "Kei Tanaka",
                     *           "phone": "03 1234 5678"
                     *         }
                     *       ],
                     *       "next_cursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                 *       "email": "kei@example.org",
                 *       "name": "Kei Tanaka",
                 *       "phone": "03 1234 5678"
                 *     }
                 */
                "application/json": components["schemas"]["NewCustomer"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *       "email": "kei@example.org",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "name": "Kei Tanaka",
                     *       "phone": "03 1234 5678"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *       "email": "kei@example.org",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "name": "Kei Tanaka",
                     *       "phone": "03 1234 5678"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "kei@example.org",
                 *       "name": "Kei Tanaka",
                 *       "phone": "03 1234 5678"
                 *     }
                 */
                "application/json": components["schemas"]["CustomerChange"];
            };
        };
        responses: {
            /** @description The changed customer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *       "email": "kei@example.org",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "name": "Kei Tanaka",
                     *       "phone": "03 1234 5678"
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Most items of the page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The customer's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2026-11-24T10:30:00Z",
                     *           "customer_id": "01890000-0000-7000-8000-000000000000",
                     *           "given": true,
                     *           "id": "01890000-0000-7000-8000-000000000000",
                     *           "purpose": "recording",
                     *           "recorded_by": "01890000-0000-7000-8000-000000000000",
                     *           "wording": "2026-11"
                     *         }
                     *       ],
                     *       "next_cursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The customer's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "given": true,
                 *       "purpose": "recording",
                 *       "wording": "2026-11"
                 *     }
                 */
                "application/json": components["schemas"]["NewConsent"];
            };
        };
        responses: {
            /** @description On file */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "at": "2026-11-24T10:30:00Z",
                     *       "customer_id": "01890000-0000-7000-8000-000000000000",
                     *       "given": true,
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "purpose": "recording",
                     *       "recorded_by": "01890000-0000-7000-8000-000000000000",
                     *       "wording": "2026-11"
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDiagnostics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions, sizes, counts, codes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "database_bytes": 1,
                     *       "engine": "whisper.cpp",
                     *       "failures": [
                     *         {
                     *           "at": "2026-11-24T10:30:00Z",
                     *           "attempts": 1,
                     *           "kind": "transcribe",
                     *           "reason": "model_missing"
                     *         }
                     *       ],
                     *       "free_bytes": 1,
                     *       "jobs": [
                     *         {
                     *           "count": 1,
                     *           "state": "queued"
                     *         }
                     *       ],
                     *       "model": "text",
                     *       "model_ready": true,
                     *       "not_indexed": 1,
                     *       "processor": "x86_64",
                     *       "recording_files": 1,
                     *       "recordings_bytes": 1,
                     *       "rows": [
                     *         {
                     *           "count": 1,
                     *           "what": "session"
                     *         }
                     *       ],
                     *       "schema_version": 1,
                     *       "system": "linux",
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["Diagnostics"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSupportFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file to download */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "database_bytes": 1,
                     *       "engine": "whisper.cpp",
                     *       "failures": [
                     *         {
                     *           "at": "2026-11-24T10:30:00Z",
                     *           "attempts": 1,
                     *           "kind": "transcribe",
                     *           "reason": "model_missing"
                     *         }
                     *       ],
                     *       "free_bytes": 1,
                     *       "jobs": [
                     *         {
                     *           "count": 1,
                     *           "state": "queued"
                     *         }
                     *       ],
                     *       "model": "text",
                     *       "model_ready": true,
                     *       "not_indexed": 1,
                     *       "processor": "x86_64",
                     *       "recording_files": 1,
                     *       "recordings_bytes": 1,
                     *       "rows": [
                     *         {
                     *           "count": 1,
                     *           "what": "session"
                     *         }
                     *       ],
                     *       "schema_version": 1,
                     *       "system": "linux",
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["Diagnostics"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The program answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "model": {
                     *         "name": "Kei Tanaka",
                     *         "ready": true
                     *       },
                     *       "status": "ok",
                     *       "vault": "empty",
                     *       "version": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Most items of the page. */
                limit?: number;
                /** @description Only those of this session. */
                session_id?: string;
                /** @description Only those in this state. */
                state?: components["schemas"]["JobState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "attempts": 1,
                     *           "created_at": "2026-11-24T10:30:00Z",
                     *           "id": "01890000-0000-7000-8000-000000000000",
                     *           "kind": "transcribe",
                     *           "progress": 0.5,
                     *           "reason": "model_missing",
                     *           "seconds_left": 0.5,
                     *           "session_id": "01890000-0000-7000-8000-000000000000",
                     *           "state": "queued",
                     *           "updated_at": "2026-11-24T10:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["JobList"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The job's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempts": 1,
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "kind": "transcribe",
                     *       "progress": 0.5,
                     *       "reason": "model_missing",
                     *       "seconds_left": 0.5,
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "state": "queued",
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The job's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job; a running one stops at its next pause */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempts": 1,
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "kind": "transcribe",
                     *       "progress": 0.5,
                     *       "reason": "model_missing",
                     *       "seconds_left": 0.5,
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "state": "queued",
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The job has ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The job's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job; a running one rests within a second or so */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempts": 1,
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "kind": "transcribe",
                     *       "progress": 0.5,
                     *       "reason": "model_missing",
                     *       "seconds_left": 0.5,
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "state": "queued",
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The job has ended or rests already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The job's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, waiting for its turn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempts": 1,
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "kind": "transcribe",
                     *       "progress": 0.5,
                     *       "reason": "model_missing",
                     *       "seconds_left": 0.5,
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "state": "queued",
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The job is not paused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The job's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, waiting again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attempts": 1,
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "kind": "transcribe",
                     *       "progress": 0.5,
                     *       "reason": "model_missing",
                     *       "seconds_left": 0.5,
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "state": "queued",
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The job is not one to try again */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followJobs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the last event that was seen
                 * @example 1795514400000
                 */
                "Last-Event-ID"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events whose data are jobs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many streams are open */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unmaskText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The mask's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "text"
                 *     }
                 */
                "application/json": components["schemas"]["TextWithPlaceholders"];
            };
        };
        responses: {
            /** @description The text with its words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "text": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["UnmaskedText"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "folder": "text",
                     *       "items": [
                     *         {
                     *           "bytes": 1,
                     *           "have": 1,
                     *           "id": "text",
                     *           "name": "Kei Tanaka",
                     *           "state": "absent",
                     *           "trouble": "network"
                     *         }
                     *       ],
                     *       "used": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["SpeechModels"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeInModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description Taken in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bytes": 1,
                     *       "have": 1,
                     *       "id": "text",
                     *       "name": "Kei Tanaka",
                     *       "state": "absent",
                     *       "trouble": "network"
                     *     }
                     */
                    "application/json": components["schemas"]["SpeechModel"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than 2 GiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "disk_full",
                     *       "detail": "The disk is full",
                     *       "status": 507,
                     *       "title": "The disk is full",
                     *       "type": "urn:sotto:problem:disk_full"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The model's word */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The model's word */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model as it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bytes": 1,
                     *       "have": 1,
                     *       "id": "text",
                     *       "name": "Kei Tanaka",
                     *       "state": "absent",
                     *       "trouble": "network"
                     *     }
                     */
                    "application/json": components["schemas"]["SpeechModel"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fetchModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The model's word */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way, or here already */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bytes": 1,
                     *       "have": 1,
                     *       "id": "text",
                     *       "name": "Kei Tanaka",
                     *       "state": "absent",
                     *       "trouble": "network"
                     *     }
                     */
                    "application/json": components["schemas"]["SpeechModel"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlaybooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The playbooks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "text",
                     *         "language": "ja",
                     *         "title": "text",
                     *         "version": "text"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Playbook"][];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnPlaybooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The playbooks, by title */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "changed": true,
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "language": "ja",
                     *         "name": "Kei Tanaka",
                     *         "published": 1,
                     *         "published_at": "text",
                     *         "title": "text",
                     *         "updated_at": "text"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["OwnPlaybook"][];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOwnPlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                 *       "from": {
                 *         "id": "text",
                 *         "language": "ja"
                 *       },
                 *       "text": "text"
                 *     }
                 */
                "application/json": components["schemas"]["NewPlaybook"];
            };
        };
        responses: {
            /** @description The playbook, a draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "form": null,
                     *       "playbook": {
                     *         "changed": true,
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "language": "ja",
                     *         "name": "Kei Tanaka",
                     *         "published": 1,
                     *         "published_at": "text",
                     *         "title": "text",
                     *         "updated_at": "text"
                     *       },
                     *       "revision": 1,
                     *       "text": "text",
                     *       "trouble": {
                     *         "detail": "text",
                     *         "fault": "form",
                     *         "line": 1
                     *       },
                     *       "versions": [
                     *         {
                     *           "published_at": "text",
                     *           "text": "text",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnPlaybookDetail"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOwnPlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The playbook's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The playbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "form": null,
                     *       "playbook": {
                     *         "changed": true,
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "language": "ja",
                     *         "name": "Kei Tanaka",
                     *         "published": 1,
                     *         "published_at": "text",
                     *         "title": "text",
                     *         "updated_at": "text"
                     *       },
                     *       "revision": 1,
                     *       "text": "text",
                     *       "trouble": {
                     *         "detail": "text",
                     *         "fault": "form",
                     *         "line": 1
                     *       },
                     *       "versions": [
                     *         {
                     *           "published_at": "text",
                     *           "text": "text",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnPlaybookDetail"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveOwnPlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The playbook's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "form": null,
                 *       "revision": 1,
                 *       "text": "text"
                 *     }
                 */
                "application/json": components["schemas"]["PlaybookDraft"];
            };
        };
        responses: {
            /** @description The playbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "form": null,
                     *       "playbook": {
                     *         "changed": true,
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "language": "ja",
                     *         "name": "Kei Tanaka",
                     *         "published": 1,
                     *         "published_at": "text",
                     *         "title": "text",
                     *         "updated_at": "text"
                     *       },
                     *       "revision": 1,
                     *       "text": "text",
                     *       "trouble": {
                     *         "detail": "text",
                     *         "fault": "form",
                     *         "line": 1
                     *       },
                     *       "versions": [
                     *         {
                     *           "published_at": "text",
                     *           "text": "text",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnPlaybookDetail"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    analyzeAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The playbook's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many were queued */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobs": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Queued"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewOwnPlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The playbook's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "session_id": "01890000-0000-7000-8000-000000000000"
                 *     }
                 */
                "application/json": components["schemas"]["PreviewOf"];
            };
        };
        responses: {
            /** @description Both beside each other */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "advice": [
                     *         {
                     *           "after": 1,
                     *           "before": 1,
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "id": "text",
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "flags": [
                     *         {
                     *           "after": 1,
                     *           "before": 1,
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "id": "text",
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "not_assessed": [
                     *         "too_short"
                     *       ],
                     *       "playbook": "text",
                     *       "playbook_version": "text",
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "stages": [
                     *         {
                     *           "after": true,
                     *           "before": true,
                     *           "id": "text",
                     *           "items": [
                     *             {
                     *               "after": "found",
                     *               "before": "found",
                     *               "evidence": [
                     *                 {
                     *                   "quote": "text",
                     *                   "segment": 1,
                     *                   "start": 0.5
                     *                 }
                     *               ],
                     *               "id": "text",
                     *               "title": "text"
                     *             }
                     *           ],
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "worries": [
                     *         {
                     *           "after": 1,
                     *           "before": 1,
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "id": "text",
                     *           "title": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlaybookPreview"];
                };
            };
            /** @description The session has no transcript */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishOwnPlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The playbook's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 1
                 *     }
                 */
                "application/json": components["schemas"]["Publish"];
            };
        };
        responses: {
            /** @description The playbook as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "playbook": {
                     *         "changed": true,
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "language": "ja",
                     *         "name": "Kei Tanaka",
                     *         "published": 1,
                     *         "published_at": "text",
                     *         "title": "text",
                     *         "updated_at": "text"
                     *       },
                     *       "sessions_before": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Published"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkPlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "text"
                 *     }
                 */
                "application/json": components["schemas"]["PlaybookText"];
            };
        };
        responses: {
            /** @description The first fault, or null */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trouble": {
                     *         "detail": "text",
                     *         "fault": "form",
                     *         "line": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlaybookChecked"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAudio: {
        parameters: {
            query?: {
                /** @description A ticket for this recording, instead of a token. */
                ticket?: string;
            };
            header?: {
                /** @description One range of bytes, for example `bytes=0-65535` */
                Range?: string | null;
            };
            path: {
                /** @description The recording's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": number[];
                };
            };
            /** @description The range */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": number[];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The range lies outside */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "range_not_satisfiable",
                     *       "detail": "The range lies outside the sound",
                     *       "status": 416,
                     *       "title": "The range lies outside the sound",
                     *       "type": "urn:sotto:problem:range_not_satisfiable"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPeaks: {
        parameters: {
            query?: {
                /** @description Into how many stretches the recording is cut. */
                bins?: number;
            };
            header?: never;
            path: {
                /** @description The recording's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bins": [
                     *         [
                     *           1
                     *         ]
                     *       ],
                     *       "duration": 0.5
                     *     }
                     */
                    "application/json": components["schemas"]["Peaks"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSamples: {
        parameters: {
            query: {
                /** @description Number of frames, at most ten seconds. */
                count: number;
                /** @description First frame, from 0. */
                from: number;
            };
            header?: never;
            path: {
                /** @description The recording's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The samples */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createListeningTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The recording's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expires_in": 300,
                     *       "ticket": "text",
                     *       "url": "/api/v1/recordings/01890000-0000-7000-8000-000000000000/audio?ticket=eyJ0"
                     *     }
                     */
                    "application/json": components["schemas"]["ListeningTicket"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clinicReport: {
        parameters: {
            query: {
                /** @description How to cut the period, into at most 1,100 pieces; by month unless given. */
                by?: components["schemas"]["Step"];
                /** @description Only this clinic; a manager's own anyway. */
                clinic_id?: string;
                /** @description Only this counselor. */
                counselor_id?: string;
                /** @description First day, `YYYY-MM-DD`. */
                from: string;
                /** @description Last day, `YYYY-MM-DD`. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "advice": [
                     *         {
                     *           "id": "text",
                     *           "sessions": 1,
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "by": "day",
                     *       "clinics": [
                     *         {
                     *           "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *           "figures": {
                     *             "analyzed": 1,
                     *             "closed_questions": 1,
                     *             "flags": 1,
                     *             "measures": {
                     *               "flags": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "monologue": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "next_step": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "open_share": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "questions": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "satisfaction": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "stage_coverage": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "talk_share": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "worries_met": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               }
                     *             },
                     *             "open_questions": 1,
                     *             "outcomes": {
                     *               "agreed": 1,
                     *               "agreed_interval": {
                     *                 "high": 0.5,
                     *                 "low": 0.5
                     *               },
                     *               "agreed_rate": 0.5,
                     *               "declined": 1,
                     *               "follow_up": 1,
                     *               "open": 1,
                     *               "undecided": 1
                     *             },
                     *             "recorded_seconds": 0.5,
                     *             "sessions": 1,
                     *             "statuses": {
                     *               "analyzed": 1,
                     *               "completed": 1,
                     *               "recorded": 1,
                     *               "scheduled": 1,
                     *               "transcribed": 1
                     *             },
                     *             "worries": 1,
                     *             "worries_met": 1
                     *           },
                     *           "name": "Kei Tanaka"
                     *         }
                     *       ],
                     *       "counselors": [
                     *         {
                     *           "counselor_id": "01890000-0000-7000-8000-000000000000",
                     *           "figures": {
                     *             "analyzed": 1,
                     *             "closed_questions": 1,
                     *             "flags": 1,
                     *             "measures": {
                     *               "flags": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "monologue": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "next_step": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "open_share": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "questions": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "satisfaction": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "stage_coverage": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "talk_share": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "worries_met": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               }
                     *             },
                     *             "open_questions": 1,
                     *             "outcomes": {
                     *               "agreed": 1,
                     *               "agreed_interval": {
                     *                 "high": 0.5,
                     *                 "low": 0.5
                     *               },
                     *               "agreed_rate": 0.5,
                     *               "declined": 1,
                     *               "follow_up": 1,
                     *               "open": 1,
                     *               "undecided": 1
                     *             },
                     *             "recorded_seconds": 0.5,
                     *             "sessions": 1,
                     *             "statuses": {
                     *               "analyzed": 1,
                     *               "completed": 1,
                     *               "recorded": 1,
                     *               "scheduled": 1,
                     *               "transcribed": 1
                     *             },
                     *             "worries": 1,
                     *             "worries_met": 1
                     *           },
                     *           "name": "Kei Tanaka"
                     *         }
                     *       ],
                     *       "from": "text",
                     *       "medians": [
                     *         {
                     *           "measure": "talk_share",
                     *           "sessions": 1,
                     *           "value": 0.5
                     *         }
                     *       ],
                     *       "patterns": {
                     *         "agreed": 1,
                     *         "contrasts": [
                     *           {
                     *             "agreed": 0.5,
                     *             "agreed_sessions": 1,
                     *             "declined": 0.5,
                     *             "declined_sessions": 1,
                     *             "interval": {
                     *               "high": 0.5,
                     *               "low": 0.5
                     *             },
                     *             "may_be_alike": true,
                     *             "measure": "talk_share"
                     *           }
                     *         ],
                     *         "declined": 1
                     *       },
                     *       "periods": [
                     *         {
                     *           "figures": {
                     *             "analyzed": 1,
                     *             "closed_questions": 1,
                     *             "flags": 1,
                     *             "measures": {
                     *               "flags": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "monologue": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "next_step": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "open_share": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "questions": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "satisfaction": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "stage_coverage": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "talk_share": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               },
                     *               "worries_met": {
                     *                 "mean": 0.5,
                     *                 "sessions": 1
                     *               }
                     *             },
                     *             "open_questions": 1,
                     *             "outcomes": {
                     *               "agreed": 1,
                     *               "agreed_interval": {
                     *                 "high": 0.5,
                     *                 "low": 0.5
                     *               },
                     *               "agreed_rate": 0.5,
                     *               "declined": 1,
                     *               "follow_up": 1,
                     *               "open": 1,
                     *               "undecided": 1
                     *             },
                     *             "recorded_seconds": 0.5,
                     *             "sessions": 1,
                     *             "statuses": {
                     *               "analyzed": 1,
                     *               "completed": 1,
                     *               "recorded": 1,
                     *               "scheduled": 1,
                     *               "transcribed": 1
                     *             },
                     *             "worries": 1,
                     *             "worries_met": 1
                     *           },
                     *           "from": "text",
                     *           "partial": true,
                     *           "period": "2026-11",
                     *           "to": "text"
                     *         }
                     *       ],
                     *       "stages": [
                     *         {
                     *           "covered": 1,
                     *           "judged": 1,
                     *           "playbook": "text",
                     *           "stage": "text",
                     *           "title": "text"
                     *         }
                     *       ],
                     *       "to": "text",
                     *       "total": {
                     *         "analyzed": 1,
                     *         "closed_questions": 1,
                     *         "flags": 1,
                     *         "measures": {
                     *           "flags": {
                     *             "mean": 0.5,
                     *             "sessions": 1
                     *           },
                     *           "monologue": {
                     *             "mean": 0.5,
                     *             "sessions": 1
                     *           },
                     *           "next_step": {
                     *             "mean": 0.5,
                     *             "sessions": 1
                     *           },
                     *           "open_share": {
                     *             "mean": 0.5,
                     *             "sessions": 1
                     *           },
                     *           "questions": {
                     *             "mean": 0.5,
                     *             "sessions": 1
                     *           },
                     *           "satisfaction": {
                     *             "mean": 0.5,
                     *             "sessions": 1
                     *           },
                     *           "stage_coverage": {
                     *             "mean": 0.5,
                     *             "sessions": 1
                     *           },
                     *           "talk_share": {
                     *             "mean": 0.5,
                     *             "sessions": 1
                     *           },
                     *           "worries_met": {
                     *             "mean": 0.5,
                     *             "sessions": 1
                     *           }
                     *         },
                     *         "open_questions": 1,
                     *         "outcomes": {
                     *           "agreed": 1,
                     *           "agreed_interval": {
                     *             "high": 0.5,
                     *             "low": 0.5
                     *           },
                     *           "agreed_rate": 0.5,
                     *           "declined": 1,
                     *           "follow_up": 1,
                     *           "open": 1,
                     *           "undecided": 1
                     *         },
                     *         "recorded_seconds": 0.5,
                     *         "sessions": 1,
                     *         "statuses": {
                     *           "analyzed": 1,
                     *           "completed": 1,
                     *           "recorded": 1,
                     *           "scheduled": 1,
                     *           "transcribed": 1
                     *         },
                     *         "worries": 1,
                     *         "worries_met": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportReport: {
        parameters: {
            query: {
                /** @description How to cut the period; by month unless given. */
                by?: components["schemas"]["Step"];
                /** @description Only this clinic; a manager's own anyway. */
                clinic_id?: string;
                /** @description Only this counselor. */
                counselor_id?: string;
                /** @description What kind of file. */
                format: "csv" | "pdf";
                /** @description First day, `YYYY-MM-DD`. */
                from: string;
                /** @description In which language; English unless given. */
                language?: "en" | "ja";
                /** @description Last day, `YYYY-MM-DD`. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, with its name in `Content-Disposition` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": number[];
                    "text/csv; charset=utf-8": number[];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportSessions: {
        parameters: {
            query: {
                /** @description Which number; all sessions unless given. */
                about?: "all" | "analyzed" | "not_analyzed" | "scheduled" | "recorded" | "transcribed" | "completed" | "agreed" | "declined" | "undecided" | "follow_up" | "no_outcome" | "flagged" | "worries" | "worries_unmet" | "advice" | "stage_covered" | "stage_missed" | "measured";
                /** @description Only this clinic; a manager's own anyway. */
                clinic_id?: string;
                /** @description Only this counselor. */
                counselor_id?: string;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description First day, `YYYY-MM-DD`. */
                from: string;
                /** @description Most items of the page. */
                limit?: number;
                /** @description Id of the advice or stage, or the word of the measure. */
                of?: string;
                /** @description Last day, `YYYY-MM-DD`. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "moment": {
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "session": {
                     *             "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *             "counselor": {
                     *               "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *               "email": "kei@example.org",
                     *               "id": "01890000-0000-7000-8000-000000000000",
                     *               "is_active": true,
                     *               "name": "Kei Tanaka",
                     *               "role": "counselor"
                     *             },
                     *             "counselor_id": "01890000-0000-7000-8000-000000000000",
                     *             "created_at": "2026-11-24T10:30:00Z",
                     *             "customer": {
                     *               "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *               "email": "kei@example.org",
                     *               "id": "01890000-0000-7000-8000-000000000000",
                     *               "name": "Kei Tanaka",
                     *               "phone": "03 1234 5678"
                     *             },
                     *             "customer_id": "01890000-0000-7000-8000-000000000000",
                     *             "duration": 0.5,
                     *             "id": "01890000-0000-7000-8000-000000000000",
                     *             "language": "ja",
                     *             "notes": "Wants to hear what it costs first.",
                     *             "outcome": "agreed",
                     *             "playbook": "text",
                     *             "sample": true,
                     *             "session_date": "2026-11-24T10:30:00",
                     *             "speakers": 1,
                     *             "status": "scheduled",
                     *             "updated_at": "2026-11-24T10:30:00Z"
                     *           },
                     *           "value": 0.5
                     *         }
                     *       ],
                     *       "next_cursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["BehindList"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_name": "Sample client",
                 *       "session_date": "2026-11-24T10:30"
                 *     }
                 */
                "application/json": components["schemas"]["NewSample"];
            };
        };
        responses: {
            /** @description The sample */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *       "counselor": {
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "email": "kei@example.org",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "is_active": true,
                     *         "name": "Kei Tanaka",
                     *         "role": "counselor"
                     *       },
                     *       "counselor_id": "01890000-0000-7000-8000-000000000000",
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "customer": {
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "email": "kei@example.org",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "name": "Kei Tanaka",
                     *         "phone": "03 1234 5678"
                     *       },
                     *       "customer_id": "01890000-0000-7000-8000-000000000000",
                     *       "duration": 0.5,
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "language": "ja",
                     *       "notes": "Wants to hear what it costs first.",
                     *       "outcome": "agreed",
                     *       "playbook": "text",
                     *       "sample": true,
                     *       "session_date": "2026-11-24T10:30:00",
                     *       "speakers": 1,
                     *       "status": "scheduled",
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Only sessions of this counselor. */
                counselor_id?: string;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only sessions with this customer. */
                customer_id?: string;
                /** @description First day, `YYYY-MM-DD`. */
                from?: string;
                /** @description Most items of the page. */
                limit?: number;
                /**
                 * @description Words that all have to be in the session, in any order; case, width, accents and the two kana do not matter.
                 *     Japanese needs no blanks. Signs mean nothing.
                 * @example 費用
                 */
                q: string;
                /** @description Only sessions in one of these states, separated by commas. */
                status?: components["schemas"]["SessionStatus"][];
                /** @description Last day, `YYYY-MM-DD`. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "counselor_id": "01890000-0000-7000-8000-000000000000",
                     *           "counselor_name": "Kei Tanaka",
                     *           "customer_id": "01890000-0000-7000-8000-000000000000",
                     *           "customer_name": "Kei Tanaka",
                     *           "matches": [
                     *             {
                     *               "found_in": "customer",
                     *               "pieces": [
                     *                 {
                     *                   "match": true,
                     *                   "text": "費用"
                     *                 }
                     *               ],
                     *               "segment": 1,
                     *               "speaker": "counselor",
                     *               "start": 62.5
                     *             }
                     *           ],
                     *           "outcome": "agreed",
                     *           "session_date": "2026-11-24T10:30:00",
                     *           "session_id": "01890000-0000-7000-8000-000000000000",
                     *           "status": "scheduled"
                     *         }
                     *       ],
                     *       "next_cursor": "text",
                     *       "not_indexed": 0
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Only those of this counselor. */
                counselor_id?: string;
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only those with this customer. */
                customer_id?: string;
                /** @description First day, `YYYY-MM-DD`. */
                from?: string;
                /** @description Most items of the page. */
                limit?: number;
                /** @description Only those that ended in one of these ways, separated by commas. */
                outcome?: components["schemas"]["Outcome"][];
                /** @description By date, the latest first unless said otherwise. */
                sort?: "latest" | "earliest";
                /**
                 * @description Only those in one of these states, separated by commas.
                 * @example [
                 *       "recorded",
                 *       "analyzed"
                 *     ]
                 */
                status?: components["schemas"]["SessionStatus"][];
                /** @description Last day, `YYYY-MM-DD`. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *           "counselor": {
                     *             "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *             "email": "kei@example.org",
                     *             "id": "01890000-0000-7000-8000-000000000000",
                     *             "is_active": true,
                     *             "name": "Kei Tanaka",
                     *             "role": "counselor"
                     *           },
                     *           "counselor_id": "01890000-0000-7000-8000-000000000000",
                     *           "created_at": "2026-11-24T10:30:00Z",
                     *           "customer": {
                     *             "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *             "email": "kei@example.org",
                     *             "id": "01890000-0000-7000-8000-000000000000",
                     *             "name": "Kei Tanaka",
                     *             "phone": "03 1234 5678"
                     *           },
                     *           "customer_id": "01890000-0000-7000-8000-000000000000",
                     *           "duration": 0.5,
                     *           "id": "01890000-0000-7000-8000-000000000000",
                     *           "language": "ja",
                     *           "notes": "Wants to hear what it costs first.",
                     *           "outcome": "agreed",
                     *           "playbook": "text",
                     *           "sample": true,
                     *           "session_date": "2026-11-24T10:30:00",
                     *           "speakers": 1,
                     *           "status": "scheduled",
                     *           "updated_at": "2026-11-24T10:30:00Z"
                     *         }
                     *       ],
                     *       "next_cursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "counselor_id": "01890000-0000-7000-8000-000000000000",
                 *       "customer_id": "01890000-0000-7000-8000-000000000000",
                 *       "language": "ja",
                 *       "notes": "Wants to hear what it costs first.",
                 *       "playbook": "text",
                 *       "session_date": "2026-11-24T10:30"
                 *     }
                 */
                "application/json": components["schemas"]["NewSession"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *       "counselor": {
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "email": "kei@example.org",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "is_active": true,
                     *         "name": "Kei Tanaka",
                     *         "role": "counselor"
                     *       },
                     *       "counselor_id": "01890000-0000-7000-8000-000000000000",
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "customer": {
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "email": "kei@example.org",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "name": "Kei Tanaka",
                     *         "phone": "03 1234 5678"
                     *       },
                     *       "customer_id": "01890000-0000-7000-8000-000000000000",
                     *       "duration": 0.5,
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "language": "ja",
                     *       "notes": "Wants to hear what it costs first.",
                     *       "outcome": "agreed",
                     *       "playbook": "text",
                     *       "sample": true,
                     *       "session_date": "2026-11-24T10:30:00",
                     *       "speakers": 1,
                     *       "status": "scheduled",
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "analysis": {
                     *         "bands": [
                     *           {
                     *             "caution": "text",
                     *             "high": 0.5,
                     *             "low": 0.5,
                     *             "measure": "text",
                     *             "source": "text",
                     *             "value": 0.5
                     *           }
                     *         ],
                     *         "closing": {
                     *           "outcome": {
                     *             "corrected": true,
                     *             "evidence": {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             },
                     *             "outcome": "agreed"
                     *           },
                     *           "price": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "proposal": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           }
                     *         },
                     *         "corrections": [
                     *           {
                     *             "at": "2026-11-24T10:30:00Z",
                     *             "by": "01890000-0000-7000-8000-000000000000",
                     *             "id": "01890000-0000-7000-8000-000000000000",
                     *             "machine": {
                     *               "form": "open",
                     *               "kind": "question",
                     *               "quote": "text",
                     *               "start": 0.5
                     *             },
                     *             "person": {
                     *               "form": "open",
                     *               "kind": "question",
                     *               "quote": "text",
                     *               "start": 0.5
                     *             },
                     *             "stands": true
                     *           }
                     *         ],
                     *         "counselor_sentiment": {
                     *           "confidence": 0.5,
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "overall": "positive",
                     *           "score": 0.5,
                     *           "thirds": [
                     *             0.5
                     *           ]
                     *         },
                     *         "created_at": "2026-11-24T10:30:00Z",
                     *         "duration_analysis": {
                     *           "counselor_seconds": 0.5,
                     *           "customer_seconds": 0.5,
                     *           "longest_monologue": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "longest_monologue_seconds": 0.5,
                     *           "silence_periods": [
                     *             {
                     *               "end": 0.5,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "switches_per_minute": 0.5,
                     *           "talking_time_ratio": {
                     *             "counselor": 0.5,
                     *             "customer": 0.5
                     *           },
                     *           "total_seconds": 0.5
                     *         },
                     *         "flags": [
                     *           {
                     *             "contested": [
                     *               {
                     *                 "quote": "text",
                     *                 "segment": 1,
                     *                 "start": 0.5
                     *               }
                     *             ],
                     *             "evidence": [
                     *               {
                     *                 "quote": "text",
                     *                 "segment": 1,
                     *                 "start": 0.5
                     *               }
                     *             ],
                     *             "id": "text",
                     *             "source": "text",
                     *             "title": "text"
                     *           }
                     *         ],
                     *         "flow": {
                     *           "counselor_backchannels": 1,
                     *           "counselor_pace": {
                     *             "per_minute": 0.5,
                     *             "seconds": 0.5,
                     *             "unit": "words"
                     *           },
                     *           "customer_backchannels": 1,
                     *           "customer_monologue": {
                     *             "quote": "text",
                     *             "segment": 1,
                     *             "start": 0.5
                     *           },
                     *           "customer_monologue_seconds": 0.5,
                     *           "customer_pace": {
                     *             "per_minute": 0.5,
                     *             "seconds": 0.5,
                     *             "unit": "words"
                     *           },
                     *           "overlap": {
                     *             "by_counselor": [
                     *               {
                     *                 "quote": "text",
                     *                 "segment": 1,
                     *                 "start": 0.5
                     *               }
                     *             ],
                     *             "by_customer": [
                     *               {
                     *                 "quote": "text",
                     *                 "segment": 1,
                     *                 "start": 0.5
                     *               }
                     *             ],
                     *             "seconds": 0.5
                     *           },
                     *           "patience": {
                     *             "count": 1,
                     *             "longest": {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             },
                     *             "longest_seconds": 0.5,
                     *             "median_seconds": 0.5
                     *           },
                     *           "patience_after_worry": {
                     *             "count": 1,
                     *             "longest": {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             },
                     *             "longest_seconds": 0.5,
                     *             "median_seconds": 0.5
                     *           },
                     *           "response_latency": {
                     *             "count": 1,
                     *             "longest": {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             },
                     *             "longest_seconds": 0.5,
                     *             "median_seconds": 0.5
                     *           },
                     *           "silence_share": 0.5,
                     *           "unassessed": [
                     *             {
                     *               "measure": "patience",
                     *               "reason": "too_short"
                     *             }
                     *           ]
                     *         },
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "key_topics": [
                     *           {
                     *             "evidence": [
                     *               {
                     *                 "quote": "text",
                     *                 "segment": 1,
                     *                 "start": 0.5
                     *               }
                     *             ],
                     *             "topic": "text"
                     *           }
                     *         ],
                     *         "next_step": {
                     *           "quote": "text",
                     *           "segment": 1,
                     *           "start": 0.5
                     *         },
                     *         "not_assessed": [
                     *           "too_short"
                     *         ],
                     *         "playbook": "text",
                     *         "playbook_version": "text",
                     *         "questions": [
                     *           {
                     *             "corrected": true,
                     *             "evidence": {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             },
                     *             "form": "open"
                     *           }
                     *         ],
                     *         "quotes": [
                     *           {
                     *             "evidence": [
                     *               {
                     *                 "quote": "text",
                     *                 "segment": 1,
                     *                 "start": 0.5
                     *               }
                     *             ],
                     *             "id": "text",
                     *             "note": "text",
                     *             "title": "text"
                     *           }
                     *         ],
                     *         "recommendations": [
                     *           {
                     *             "better": "text",
                     *             "evidence": [
                     *               {
                     *                 "quote": "text",
                     *                 "segment": 1,
                     *                 "start": 0.5
                     *               }
                     *             ],
                     *             "id": "text",
                     *             "kind": "keep",
                     *             "text": "text",
                     *             "title": "text"
                     *           }
                     *         ],
                     *         "reflections": [
                     *           {
                     *             "corrected": true,
                     *             "evidence": {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           }
                     *         ],
                     *         "satisfaction_range": [
                     *           0.5
                     *         ],
                     *         "satisfaction_score": 0.5,
                     *         "satisfaction_terms": [
                     *           {
                     *             "evidence": [
                     *               {
                     *                 "quote": "text",
                     *                 "segment": 1,
                     *                 "start": 0.5
                     *               }
                     *             ],
                     *             "points": 0.5,
                     *             "term": "text"
                     *           }
                     *         ],
                     *         "sentiment": {
                     *           "confidence": 0.5,
                     *           "evidence": [
                     *             {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             }
                     *           ],
                     *           "overall": "positive",
                     *           "score": 0.5,
                     *           "thirds": [
                     *             0.5
                     *           ]
                     *         },
                     *         "sentiment_curve": [
                     *           {
                     *             "counselor": 0.5,
                     *             "customer": 0.5,
                     *             "end": 0.5,
                     *             "start": 0.5
                     *           }
                     *         ],
                     *         "session_id": "01890000-0000-7000-8000-000000000000",
                     *         "stages": [
                     *           {
                     *             "covered": true,
                     *             "id": "text",
                     *             "items": [
                     *               {
                     *                 "corrected": true,
                     *                 "evidence": [
                     *                   {
                     *                     "quote": "text",
                     *                     "segment": 1,
                     *                     "start": 0.5
                     *                   }
                     *                 ],
                     *                 "found": "found",
                     *                 "id": "text",
                     *                 "required": true,
                     *                 "title": "text",
                     *                 "unusual_place": true
                     *               }
                     *             ],
                     *             "places": [
                     *               0.5
                     *             ],
                     *             "title": "text"
                     *           }
                     *         ],
                     *         "transcript_version": 1,
                     *         "version": 1,
                     *         "worries": [
                     *           {
                     *             "acknowledged": {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             },
                     *             "answered": {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             },
                     *             "checked": {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             },
                     *             "corrected": true,
                     *             "explored": {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             },
                     *             "kind": "text",
                     *             "raised": {
                     *               "quote": "text",
                     *               "segment": 1,
                     *               "start": 0.5
                     *             },
                     *             "title": "text"
                     *           }
                     *         ],
                     *         "worry_kinds": [
                     *           {
                     *             "id": "text",
                     *             "title": "text"
                     *           }
                     *         ]
                     *       },
                     *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *       "counselor": {
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "email": "kei@example.org",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "is_active": true,
                     *         "name": "Kei Tanaka",
                     *         "role": "counselor"
                     *       },
                     *       "counselor_id": "01890000-0000-7000-8000-000000000000",
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "customer": {
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "email": "kei@example.org",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "name": "Kei Tanaka",
                     *         "phone": "03 1234 5678"
                     *       },
                     *       "customer_id": "01890000-0000-7000-8000-000000000000",
                     *       "duration": 0.5,
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "jobs": [
                     *         {
                     *           "attempts": 1,
                     *           "created_at": "2026-11-24T10:30:00Z",
                     *           "id": "01890000-0000-7000-8000-000000000000",
                     *           "kind": "transcribe",
                     *           "progress": 0.5,
                     *           "reason": "model_missing",
                     *           "seconds_left": 0.5,
                     *           "session_id": "01890000-0000-7000-8000-000000000000",
                     *           "state": "queued",
                     *           "updated_at": "2026-11-24T10:30:00Z"
                     *         }
                     *       ],
                     *       "language": "ja",
                     *       "notes": "Wants to hear what it costs first.",
                     *       "outcome": "agreed",
                     *       "playbook": "text",
                     *       "recordings": [
                     *         {
                     *           "channels": 1,
                     *           "duration": 0.5,
                     *           "finished_at": "2026-11-24T10:30:00Z",
                     *           "gaps": [
                     *             {
                     *               "at": 0.5,
                     *               "reason": "pause",
                     *               "wall_seconds": 0.5
                     *             }
                     *           ],
                     *           "id": "01890000-0000-7000-8000-000000000000",
                     *           "recovered": true,
                     *           "sample_rate": 1,
                     *           "session_id": "01890000-0000-7000-8000-000000000000",
                     *           "source": "microphone",
                     *           "started_at": "2026-11-24T10:30:00Z",
                     *           "state": "open"
                     *         }
                     *       ],
                     *       "sample": true,
                     *       "session_date": "2026-11-24T10:30:00",
                     *       "speakers": 1,
                     *       "status": "scheduled",
                     *       "transcript": {
                     *         "created_at": "2026-11-24T10:30:00Z",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "language": "ja",
                     *         "language_detected": true,
                     *         "no_speech": true,
                     *         "origin": {
                     *           "engine": "text",
                     *           "kind": "machine",
                     *           "model": "text"
                     *         },
                     *         "recording_id": "01890000-0000-7000-8000-000000000000",
                     *         "segments": [
                     *           {
                     *             "confidence": 0.5,
                     *             "end": 0.5,
                     *             "index": 1,
                     *             "overlap": true,
                     *             "speaker": "counselor",
                     *             "start": 0.5,
                     *             "text": "text",
                     *             "words": [
                     *               {
                     *                 "confidence": 0.5,
                     *                 "end": 0.5,
                     *                 "start": 0.5,
                     *                 "text": "text"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "session_id": "01890000-0000-7000-8000-000000000000",
                     *         "version": 1
                     *       },
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionDetail"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "ja",
                 *       "notes": "Wants to hear what it costs first.",
                 *       "outcome": "agreed",
                 *       "playbook": "text",
                 *       "session_date": "2026-11-24T10:30:00",
                 *       "speakers": 1,
                 *       "status": "completed"
                 *     }
                 */
                "application/json": components["schemas"]["SessionChange"];
            };
        };
        responses: {
            /** @description The changed session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *       "counselor": {
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "email": "kei@example.org",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "is_active": true,
                     *         "name": "Kei Tanaka",
                     *         "role": "counselor"
                     *       },
                     *       "counselor_id": "01890000-0000-7000-8000-000000000000",
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "customer": {
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "email": "kei@example.org",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "name": "Kei Tanaka",
                     *         "phone": "03 1234 5678"
                     *       },
                     *       "customer_id": "01890000-0000-7000-8000-000000000000",
                     *       "duration": 0.5,
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "language": "ja",
                     *       "notes": "Wants to hear what it costs first.",
                     *       "outcome": "agreed",
                     *       "playbook": "text",
                     *       "sample": true,
                     *       "session_date": "2026-11-24T10:30:00",
                     *       "speakers": 1,
                     *       "status": "scheduled",
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The session cannot be completed yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    maskTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The masked text */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "counts": [
                     *         {
                     *           "count": 1,
                     *           "kind": "text"
                     *         }
                     *       ],
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "transcript_version": 1,
                     *       "turns": [
                     *         {
                     *           "speaker": "counselor",
                     *           "text": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MaskedText"];
                };
            };
            /** @description The session has no transcript */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecordings: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Most items of the page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "channels": 1,
                     *           "duration": 0.5,
                     *           "finished_at": "2026-11-24T10:30:00Z",
                     *           "gaps": [
                     *             {
                     *               "at": 0.5,
                     *               "reason": "pause",
                     *               "wall_seconds": 0.5
                     *             }
                     *           ],
                     *           "id": "01890000-0000-7000-8000-000000000000",
                     *           "recovered": true,
                     *           "sample_rate": 1,
                     *           "session_id": "01890000-0000-7000-8000-000000000000",
                     *           "source": "microphone",
                     *           "started_at": "2026-11-24T10:30:00Z",
                     *           "state": "open"
                     *         }
                     *       ],
                     *       "next_cursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["RecordingList"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSpeakers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "given": true,
                     *           "name": "Kei Tanaka",
                     *           "speaker": "counselor"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SpeakerNames"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameSpeakers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "name": "Kei Tanaka",
                 *           "speaker": "counselor"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewSpeakerNames"];
            };
        };
        responses: {
            /** @description The names */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "given": true,
                     *           "name": "Kei Tanaka",
                     *           "speaker": "counselor"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SpeakerNames"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTranscript: {
        parameters: {
            query?: {
                /** @description From 1; the one that counts unless given: the newest edit, else the machine's newest. */
                version?: number;
            };
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "language": "ja",
                     *       "language_detected": true,
                     *       "no_speech": true,
                     *       "origin": {
                     *         "engine": "text",
                     *         "kind": "machine",
                     *         "model": "text"
                     *       },
                     *       "recording_id": "01890000-0000-7000-8000-000000000000",
                     *       "segments": [
                     *         {
                     *           "confidence": 0.5,
                     *           "end": 0.5,
                     *           "index": 1,
                     *           "overlap": true,
                     *           "speaker": "counselor",
                     *           "start": 0.5,
                     *           "text": "text",
                     *           "words": [
                     *             {
                     *               "confidence": 0.5,
                     *               "end": 0.5,
                     *               "start": 0.5,
                     *               "text": "text"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Transcript"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareTranscripts: {
        parameters: {
            query: {
                /** @description The first. */
                from: number;
                /** @description The second. */
                to: number;
            };
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stayed, went and came */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changes": [
                     *         {
                     *           "kind": "same",
                     *           "speaker": "counselor",
                     *           "start": 0.5,
                     *           "text": "text",
                     *           "words": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": 1,
                     *       "newest_version": 1,
                     *       "of_version": 1,
                     *       "revision": 1,
                     *       "segments": [
                     *         {
                     *           "confidence": 0.5,
                     *           "end": 0.5,
                     *           "index": 1,
                     *           "overlap": true,
                     *           "speaker": "counselor",
                     *           "start": 0.5,
                     *           "text": "text",
                     *           "words": [
                     *             {
                     *               "confidence": 0.5,
                     *               "end": 0.5,
                     *               "start": 0.5,
                     *               "text": "text"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "undone": 1,
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query: {
                /** @description The draft's revision as seen. */
                revision: number;
            };
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The draft changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "continues": true,
                 *       "edit": {
                 *         "kind": "words",
                 *         "segment": 1,
                 *         "text": "text"
                 *       },
                 *       "of_version": 1,
                 *       "revision": 1
                 *     }
                 */
                "application/json": components["schemas"]["NewEdit"];
            };
        };
        responses: {
            /** @description The draft with the correction */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": 1,
                     *       "newest_version": 1,
                     *       "of_version": 1,
                     *       "revision": 1,
                     *       "segments": [
                     *         {
                     *           "confidence": 0.5,
                     *           "end": 0.5,
                     *           "index": 1,
                     *           "overlap": true,
                     *           "speaker": "counselor",
                     *           "start": 0.5,
                     *           "text": "text",
                     *           "words": [
                     *             {
                     *               "confidence": 0.5,
                     *               "end": 0.5,
                     *               "start": 0.5,
                     *               "text": "text"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "undone": 1,
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description The session has no transcript */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The draft or the version changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redoEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 1
                 *     }
                 */
                "application/json": components["schemas"]["SeenDraft"];
            };
        };
        responses: {
            /** @description The draft with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": 1,
                     *       "newest_version": 1,
                     *       "of_version": 1,
                     *       "revision": 1,
                     *       "segments": [
                     *         {
                     *           "confidence": 0.5,
                     *           "end": 0.5,
                     *           "index": 1,
                     *           "overlap": true,
                     *           "speaker": "counselor",
                     *           "start": 0.5,
                     *           "text": "text",
                     *           "words": [
                     *             {
                     *               "confidence": 0.5,
                     *               "end": 0.5,
                     *               "start": 0.5,
                     *               "text": "text"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "undone": 1,
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The draft changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "newest_version": 1,
                 *       "revision": 1
                 *     }
                 */
                "application/json": components["schemas"]["DraftToSave"];
            };
        };
        responses: {
            /** @description The new version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "language": "ja",
                     *       "language_detected": true,
                     *       "no_speech": true,
                     *       "origin": {
                     *         "engine": "text",
                     *         "kind": "machine",
                     *         "model": "text"
                     *       },
                     *       "recording_id": "01890000-0000-7000-8000-000000000000",
                     *       "segments": [
                     *         {
                     *           "confidence": 0.5,
                     *           "end": 0.5,
                     *           "index": 1,
                     *           "overlap": true,
                     *           "speaker": "counselor",
                     *           "start": 0.5,
                     *           "text": "text",
                     *           "words": [
                     *             {
                     *               "confidence": 0.5,
                     *               "end": 0.5,
                     *               "start": 0.5,
                     *               "text": "text"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Transcript"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The draft or the versions changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 1
                 *     }
                 */
                "application/json": components["schemas"]["SeenDraft"];
            };
        };
        responses: {
            /** @description The draft without it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": 1,
                     *       "newest_version": 1,
                     *       "of_version": 1,
                     *       "revision": 1,
                     *       "segments": [
                     *         {
                     *           "confidence": 0.5,
                     *           "end": 0.5,
                     *           "index": 1,
                     *           "overlap": true,
                     *           "speaker": "counselor",
                     *           "start": 0.5,
                     *           "text": "text",
                     *           "words": [
                     *             {
                     *               "confidence": 0.5,
                     *               "end": 0.5,
                     *               "start": 0.5,
                     *               "text": "text"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "undone": 1,
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The draft changed meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportTranscript: {
        parameters: {
            query: {
                /** @description Its kind. */
                format: components["schemas"]["ExportFormat"];
                /** @description From 1; the one that counts unless given. */
                version?: number;
            };
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       1
                     *     ]
                     */
                    "application/json": number[];
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": number[];
                    "application/x-subrip; charset=utf-8": number[];
                    "text/markdown; charset=utf-8": number[];
                    "text/plain; charset=utf-8": number[];
                    "text/vtt; charset=utf-8": number[];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "newest_version": 1,
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["VersionToRestore"];
            };
        };
        responses: {
            /** @description The new version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "language": "ja",
                     *       "language_detected": true,
                     *       "no_speech": true,
                     *       "origin": {
                     *         "engine": "text",
                     *         "kind": "machine",
                     *         "model": "text"
                     *       },
                     *       "recording_id": "01890000-0000-7000-8000-000000000000",
                     *       "segments": [
                     *         {
                     *           "confidence": 0.5,
                     *           "end": 0.5,
                     *           "index": 1,
                     *           "overlap": true,
                     *           "speaker": "counselor",
                     *           "start": 0.5,
                     *           "text": "text",
                     *           "words": [
                     *             {
                     *               "confidence": 0.5,
                     *               "end": 0.5,
                     *               "start": 0.5,
                     *               "text": "text"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Transcript"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another version was made meanwhile */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    swapSpeakers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new version */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created_at": "2026-11-24T10:30:00Z",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "language": "ja",
                     *       "language_detected": true,
                     *       "no_speech": true,
                     *       "origin": {
                     *         "engine": "text",
                     *         "kind": "machine",
                     *         "model": "text"
                     *       },
                     *       "recording_id": "01890000-0000-7000-8000-000000000000",
                     *       "segments": [
                     *         {
                     *           "confidence": 0.5,
                     *           "end": 0.5,
                     *           "index": 1,
                     *           "overlap": true,
                     *           "speaker": "counselor",
                     *           "start": 0.5,
                     *           "text": "text",
                     *           "words": [
                     *             {
                     *               "confidence": 0.5,
                     *               "end": 0.5,
                     *               "start": 0.5,
                     *               "text": "text"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Transcript"];
                };
            };
            /** @description The session has no transcript */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTranscriptVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "created_at": "2026-11-24T10:30:00Z",
                     *           "origin": {
                     *             "engine": "text",
                     *             "kind": "machine",
                     *             "model": "text"
                     *           },
                     *           "version": 1
                     *         }
                     *       ],
                     *       "next_cursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["TranscriptVersionList"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadRecording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description Imported */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "channels": 1,
                     *       "duration": 0.5,
                     *       "finished_at": "2026-11-24T10:30:00Z",
                     *       "gaps": [
                     *         {
                     *           "at": 0.5,
                     *           "reason": "pause",
                     *           "wall_seconds": 0.5
                     *         }
                     *       ],
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "recovered": true,
                     *       "sample_rate": 1,
                     *       "session_id": "01890000-0000-7000-8000-000000000000",
                     *       "source": "microphone",
                     *       "started_at": "2026-11-24T10:30:00Z",
                     *       "state": "open"
                     *     }
                     */
                    "application/json": components["schemas"]["Recording"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No consent on file, or a recording is running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than 2 GiB */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not audio of a supported format */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The disk is full */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "disk_full",
                     *       "detail": "The disk is full",
                     *       "status": 507,
                     *       "title": "The disk is full",
                     *       "type": "urn:sotto:problem:disk_full"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fixed": [
                     *         "text"
                     *       ],
                     *       "sign_in": {
                     *         "idle_minutes": 1,
                     *         "inactive_minutes": 1,
                     *         "min_password_chars": 1,
                     *         "sign_in_hours": 1,
                     *         "token_minutes": 1
                     *       },
                     *       "speech": {
                     *         "all_cores": 1,
                     *         "cores": 1,
                     *         "model": "text"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PcSettings"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sign_in": {
                 *         "idle_minutes": 1,
                 *         "inactive_minutes": 1,
                 *         "min_password_chars": 1,
                 *         "sign_in_hours": 1,
                 *         "token_minutes": 1
                 *       },
                 *       "speech": {
                 *         "cores": 1,
                 *         "model": "text"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PcSettingsChange"];
            };
        };
        responses: {
            /** @description The settings as they count now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fixed": [
                     *         "text"
                     *       ],
                     *       "sign_in": {
                     *         "idle_minutes": 1,
                     *         "inactive_minutes": 1,
                     *         "min_password_chars": 1,
                     *         "sign_in_hours": 1,
                     *         "token_minutes": 1
                     *       },
                     *       "speech": {
                     *         "all_cores": 1,
                     *         "cores": 1,
                     *         "model": "text"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PcSettings"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "admin": {
                 *         "email": "admin@example.org",
                 *         "name": "Kei Tanaka",
                 *         "password": "a long walk by the river"
                 *       },
                 *       "clinic": {
                 *         "name": "Kei Tanaka"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewVault"];
            };
        };
        responses: {
            /** @description The vault is open */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "admin": {
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "email": "kei@example.org",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "is_active": true,
                     *         "name": "Kei Tanaka",
                     *         "role": "counselor"
                     *       },
                     *       "clinic": {
                     *         "address": "text",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "name": "Kei Tanaka",
                     *         "phone": "03 1234 5678"
                     *       },
                     *       "recovery_code": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["SetUpDone"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not from this PC */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Set up already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description Most items of the page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *           "email": "kei@example.org",
                     *           "id": "01890000-0000-7000-8000-000000000000",
                     *           "is_active": true,
                     *           "name": "Kei Tanaka",
                     *           "role": "counselor"
                     *         }
                     *       ],
                     *       "next_cursor": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["UserList"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                 *       "email": "kei@example.org",
                 *       "name": "Kei Tanaka",
                 *       "password": "a long walk by the river",
                 *       "role": "counselor"
                 *     }
                 */
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *       "email": "kei@example.org",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "is_active": true,
                     *       "name": "Kei Tanaka",
                     *       "role": "counselor",
                     *       "temporary_password": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedUser"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The e-mail address is taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_transition",
                     *       "detail": "This step is not possible in the present state",
                     *       "status": 409,
                     *       "title": "This step is not possible in the present state",
                     *       "type": "urn:sotto:problem:not_transition"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *       "email": "kei@example.org",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "is_active": true,
                     *       "name": "Kei Tanaka",
                     *       "role": "counselor"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                 *       "email": "kei@example.org",
                 *       "is_active": true,
                 *       "name": "Kei Tanaka",
                 *       "password": "a long walk by the river",
                 *       "role": "counselor"
                 *     }
                 */
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description The changed user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *       "email": "kei@example.org",
                     *       "id": "01890000-0000-7000-8000-000000000000",
                     *       "is_active": true,
                     *       "name": "Kei Tanaka",
                     *       "role": "counselor"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactivateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The temporary password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "temporary_password": "text",
                     *       "user": {
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "email": "kei@example.org",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "is_active": true,
                     *         "name": "Kei Tanaka",
                     *         "role": "counselor"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TemporaryAccess"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The temporary password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "temporary_password": "text",
                     *       "user": {
                     *         "clinic_id": "01890000-0000-7000-8000-000000000000",
                     *         "email": "kei@example.org",
                     *         "id": "01890000-0000-7000-8000-000000000000",
                     *         "is_active": true,
                     *         "name": "Kei Tanaka",
                     *         "role": "counselor"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TemporaryAccess"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signUserOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out everywhere */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the actor's to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "not_found",
                     *       "detail": "There is no such thing",
                     *       "status": 404,
                     *       "title": "There is no such thing",
                     *       "type": "urn:sotto:problem:not_found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewRecoveryCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "a long walk by the river"
                 *     }
                 */
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description The new code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recovery_code": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCode"];
                };
            };
            /** @description The body cannot be read as what it says it is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "malformed_request",
                     *       "detail": "The request could not be read",
                     *       "status": 400,
                     *       "title": "The request could not be read",
                     *       "type": "urn:sotto:problem:malformed_request"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than what is taken */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "too_large",
                     *       "detail": "Too large",
                     *       "status": 413,
                     *       "title": "Too large",
                     *       "type": "urn:sotto:problem:too_large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unsupported_audio",
                     *       "detail": "The file is not audio of a supported format",
                     *       "status": 415,
                     *       "title": "The file is not audio of a supported format",
                     *       "type": "urn:sotto:problem:unsupported_audio"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field or parameter is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "invalid",
                     *       "detail": "A field is not valid",
                     *       "status": 422,
                     *       "title": "A field is not valid",
                     *       "type": "urn:sotto:problem:invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sealVault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sealed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agreed_at": "2026-11-24T10:30:00Z",
                     *       "sessions": 1,
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Voice"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepVoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agreed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agreed_at": "2026-11-24T10:30:00Z",
                     *       "sessions": 1,
                     *       "updated_at": "2026-11-24T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Voice"];
                };
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forgetVoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in, or the vault is sealed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "unauthenticated",
                     *       "detail": "Sign in first",
                     *       "status": 401,
                     *       "title": "Sign in first",
                     *       "type": "urn:sotto:problem:unauthenticated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow it */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "password_change_required",
                     *       "detail": "Choose a new password first",
                     *       "status": 403,
                     *       "title": "Choose a new password first",
                     *       "type": "urn:sotto:problem:password_change_required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or tries; `Retry-After` tells how long to wait */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "rate_limited",
                     *       "detail": "Too many tries: wait a little",
                     *       "status": 429,
                     *       "title": "Too many tries: wait a little",
                     *       "type": "urn:sotto:problem:rate_limited"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A problem; its `code` tells which */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "internal",
                     *       "detail": "Something failed inside",
                     *       "status": 500,
                     *       "title": "Something failed inside",
                     *       "type": "urn:sotto:problem:internal"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
