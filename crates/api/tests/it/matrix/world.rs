//! Two clinics with people in them, each with a session of the own: recording, transcript, analysis, job.

use serde_json::{Value, json};

use super::row::{Reach, Row, Sent, Thing};
use crate::support::{ADMIN, Answer, Ask, TestClinic, wav};

/// One who tries things, and what belongs to that user.
pub(crate) struct Person {
    pub(crate) email: String,
    /// 0 counselor, 1 manager, 2 admin: the columns of the table.
    pub(crate) role: usize,
    clinic: usize,
    token: String,
    user: String,
    clinic_id: String,
    customer: String,
    session: String,
    recording: String,
    job: String,
    mask: String,
    /// Words that stand only in this user's session.
    notes: String,
}

/// Whose thing is tried, as seen from the one who tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    Own,
    SameClinic,
    OtherClinic,
    Nobodys,
}

impl Whose {
    pub(crate) const ALL: [Self; 4] = [
        Self::Own,
        Self::SameClinic,
        Self::OtherClinic,
        Self::Nobodys,
    ];

    /// Whether a reach goes as far as this. Customers and clinics belong to nobody in particular.
    pub(crate) fn is_within(self, reach: Reach) -> bool {
        match (reach, self) {
            (Reach::Never, _) | (_, Self::Nobodys) => false,
            (Reach::All, _) => true,
            (Reach::Clinic, whose) => whose != Self::OtherClinic,
            (Reach::Own, whose) => whose == Self::Own,
        }
    }
}

/// Everybody with everything.
pub(crate) struct World {
    pub(crate) here: TestClinic,
    pub(crate) people: Vec<Person>,
    /// A user of each clinic whom nobody signs in as, so that it may be renamed and moved.
    spares: [String; 2],
    clinic_ids: [String; 2],
    /// A playbook of each clinic's own.
    playbooks: [String; 2],
    count: std::cell::Cell<u32>,
}

/// Name, role, clinic. The admin of set-up belongs to the first clinic and comes last.
const STAFF: [(&str, &str, usize); 6] = [
    ("counselor", "counselor", 0),
    ("colleague", "counselor", 0),
    ("manager", "manager", 0),
    ("minami-a", "counselor", 1),
    ("minami-b", "counselor", 1),
    ("minami-c", "manager", 1),
];

impl World {
    pub(crate) async fn new() -> Self {
        let here = TestClinic::new().await;
        let admin = here.token(ADMIN).await;
        let listed = here.ask(Ask::get("/clinics/").by(&admin)).await.json();
        let far = here
            .created("/clinics/", &admin, &json!({"name": "Faraway"}))
            .await;
        let clinic_ids = [text(&listed["items"][0]["id"]), text(&far["id"])];
        let mut people = Vec::new();
        for (name, role, clinic) in STAFF {
            let email = format!("{name}@example.org");
            here.create_user(&admin, role, &email, &clinic_ids[clinic])
                .await;
            let role = usize::from(role == "manager");
            people.push(person(&here, email, role, clinic, &clinic_ids[clinic]).await);
        }
        people.push(person(&here, ADMIN.to_owned(), 2, 0, &clinic_ids[0]).await);
        let mut spares = [String::new(), String::new()];
        for (spare, clinic_id) in spares.iter_mut().zip(&clinic_ids) {
            let email = format!("spare-{clinic_id}@example.org");
            let user = here
                .create_user(&admin, "counselor", &email, clinic_id)
                .await;
            *spare = text(&user["id"]);
        }
        let mut playbooks = [String::new(), String::new()];
        for (playbook, clinic_id) in playbooks.iter_mut().zip(&clinic_ids) {
            let from = json!({"id": "consultation", "language": "en"});
            let copy = json!({"clinic_id": clinic_id, "from": from});
            let made = here.created("/playbooks/own", &admin, &copy).await;
            *playbook = text(&made["playbook"]["id"]);
        }
        Self {
            here,
            people,
            spares,
            clinic_ids,
            playbooks,
            count: std::cell::Cell::default(),
        }
    }

    /// Signs in again whoever was signed out, opens the vault that was sealed, and puts back who was moved.
    pub(crate) async fn awake(&mut self) {
        for person in &mut self.people {
            if self.here.clinic.actor(&person.token).await.is_err() {
                person.token = self.here.token(&person.email).await;
            }
        }
        let admin = &self.people[self.people.len() - 1].token;
        for (spare, clinic_id) in self.spares.iter().zip(&self.clinic_ids) {
            let back = Ask::put(&format!("/users/{spare}")).by(admin);
            let back = self
                .here
                .ask(back.json(&json!({"clinic_id": clinic_id})))
                .await;
            assert_eq!(back.status, 200, "{}", back.text());
        }
    }

    /// The id of a thing that stands so to `person`.
    pub(crate) fn id(&self, person: &Person, thing: Thing, whose: Whose) -> String {
        let holder = match whose {
            Whose::Own => person,
            Whose::SameClinic => self.somebody_else(person, person.clinic),
            Whose::OtherClinic => self.somebody_else(person, 1 - person.clinic),
            Whose::Nobodys => return uuid::Uuid::now_v7().to_string(),
        };
        if thing == Thing::User && whose != Whose::Own {
            return self.spares[holder.clinic].clone();
        }
        match thing {
            Thing::Session => &holder.session,
            Thing::Recording => &holder.recording,
            Thing::Job => &holder.job,
            Thing::Mask => &holder.mask,
            Thing::Customer => &holder.customer,
            Thing::User => &holder.user,
            Thing::Clinic => &holder.clinic_id,
            Thing::Playbook => &self.playbooks[holder.clinic],
        }
        .clone()
    }

    fn somebody_else(&self, person: &Person, clinic: usize) -> &Person {
        let other = |other: &&Person| other.clinic == clinic && other.user != person.user;
        self.people.iter().find(other).unwrap()
    }

    /// The request of a row, with everything own but what `instead` names.
    pub(crate) fn request(
        &self,
        row: &Row,
        person: &Person,
        id: Whose,
        instead: &[(Thing, Whose)],
    ) -> Ask {
        let (method, path) = row.operation.split_once(' ').unwrap();
        let mut path = path.to_owned();
        if let Some((parameter, value)) = row.filled {
            path = path.replace(parameter, value);
        }
        if let Some(thing) = row.of {
            path = path.replace("{id}", &self.id(person, thing, id));
        }
        let fill = |text: &str| self.filled(text, person, instead);
        let ask = Ask::new(method, &format!("{path}{}", fill(row.query)));
        let ask = match row.sent {
            Sent::Nothing => ask,
            Sent::Json(body) => ask.body("application/json", fill(body).as_bytes()),
            Sent::Form(body) => ask.form(&fill(body)),
            Sent::File => ask.file(&wav(1)),
        };
        if row.open { ask } else { ask.by(&person.token) }
    }

    /// A text with ids in the places of its words.
    pub(crate) fn filled(&self, text: &str, person: &Person, instead: &[(Thing, Whose)]) -> String {
        self.count.set(self.count.get() + 1);
        let mut text = text.replace("$n", &self.count.get().to_string());
        for thing in Thing::ALL {
            let named = instead.iter().find(|(named, _)| *named == thing);
            let whose = named.map_or(Whose::Own, |(_, whose)| *whose);
            if text.contains(thing.word()) {
                text = text.replace(thing.word(), &self.id(person, thing, whose));
            }
        }
        text
    }

    /// What `person` may never be shown, whatever is asked: ids and words of others.
    pub(crate) fn hidden_from(&self, person: &Person) -> Vec<String> {
        let mut hidden: Vec<&String> = Vec::new();
        if person.role == 2 {
            return Vec::new();
        }
        for other in self.people.iter().filter(|other| other.user != person.user) {
            let (far, role) = (other.clinic != person.clinic, person.role);
            if far || role == 0 {
                hidden.extend([
                    &other.session,
                    &other.recording,
                    &other.job,
                    &other.notes,
                    &other.email,
                ]);
            }
            if far {
                hidden.extend([&other.customer, &other.user]);
            }
        }
        let far = 1 - person.clinic;
        hidden.extend([
            &self.spares[far],
            &self.clinic_ids[far],
            &self.playbooks[far],
        ]);
        hidden.into_iter().cloned().collect()
    }

    /// Asks, and checks that nothing hidden comes back but what was sent.
    pub(crate) async fn ask(&self, what: &str, person: &Person, request: Ask) -> Answer {
        let sent = request.written();
        let answer = self.here.ask(request).await;
        let told = format!("{:?}{}", answer.headers, answer.text());
        for word in self.hidden_from(person) {
            assert!(
                sent.contains(&word) || !told.contains(&word),
                "{what}: {} is shown {word}, which is not for that user: {told}",
                person.email
            );
        }
        assert!(answer.status < 500, "{what} by {}: {told}", person.email);
        answer
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// Signs in and makes a session with all that grows from it.
async fn person(
    here: &TestClinic,
    email: String,
    role: usize,
    clinic: usize,
    clinic_id: &str,
) -> Person {
    let token = here.token(&email).await;
    let me = here.ask(Ask::get("/auth/me").by(&token)).await.json();
    let (session, recording) = here.recorded(&token, &wav(1)).await;
    here.run_jobs().await;
    let notes = format!("secret of {}", email.split('@').next().unwrap());
    let note = Ask::put(&format!("/sessions/{session}"))
        .by(&token)
        .json(&json!({"notes": notes}));
    let changed = here.ask(note).await;
    assert_eq!(changed.status, 200, "{}", changed.text());
    let jobs = here
        .ask(Ask::get(&format!("/jobs?session_id={session}")).by(&token))
        .await
        .json();
    let masks = format!("/sessions/{session}/masks");
    let mask = here.created(&masks, &token, &json!({})).await;
    Person {
        mask: text(&mask["id"]),
        user: text(&me["id"]),
        clinic_id: clinic_id.to_owned(),
        customer: text(&changed.json()["customer_id"]),
        recording: text(&recording["id"]),
        job: text(&jobs["items"][0]["id"]),
        email,
        role,
        clinic,
        token,
        session,
        notes,
    }
}
