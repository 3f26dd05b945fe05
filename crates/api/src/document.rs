//! What every operation of the document has in common, said once: its name, who may ask, the problems
//! it may answer with, and that an answer always has all its fields.

use std::collections::BTreeSet;

use utoipa::openapi::{
    ContentBuilder, OpenApi, Ref, RefOr, ResponseBuilder, Schema,
    path::{Operation, PathItem},
    security::{Flow, OAuth2, Password, Scopes, SecurityRequirement, SecurityScheme},
};

use crate::{examples, openapi::PREFIX, problem::MEDIA_TYPE};

/// Name of the one security scheme.
const SCHEME: &str = "oauth2";

/// Parts of request bodies: fields of them may be left out too.
const NESTED: [&str; 7] = [
    "FirstClinic",
    "FirstAdmin",
    "SignInSettingsChange",
    "TalkSettingsChange",
    "SpeechSettingsChange",
    "Edit",
    "NewSpeakerName",
];

/// Completes the document that the handlers made.
pub(crate) fn complete(document: &mut OpenApi) {
    let scheme = OAuth2::new([Flow::Password(Password::new(
        format!("{PREFIX}/auth/login"),
        Scopes::new(),
    ))]);
    let components = document.components.get_or_insert_default();
    components.add_security_scheme(SCHEME, SecurityScheme::OAuth2(scheme));
    let mut requested = BTreeSet::from(["Problem".to_owned()]);
    for (path, item) in &mut document.paths.paths {
        for operation in operations(item) {
            operation.operation_id = operation.operation_id.take().map(|name| camel_case(&name));
            add_problems(path, operation);
            requested.extend(request_schema(operation));
        }
    }
    requested.extend(NESTED.map(str::to_owned));
    require_all(document, &requested);
    examples::add(document);
}

pub(crate) fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [
        &mut item.get,
        &mut item.put,
        &mut item.post,
        &mut item.delete,
        &mut item.patch,
    ]
    .into_iter()
    .flatten()
}

/// `list_sessions` becomes `listSessions`, as generated clients write it.
fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut camel, word| {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
        camel
    })
}

/// An operation without a word about security needs a token, and then may answer 401 and 403; one
/// with an id in its path may answer 404, one with a body or parameters 422, and each may fail inside.
fn add_problems(path: &str, operation: &mut Operation) {
    if operation.security.is_none() {
        operation.security = Some(vec![SecurityRequirement::new(SCHEME, Vec::<String>::new())]);
        add(
            operation,
            "401",
            "Nobody is signed in, or the vault is sealed",
        );
        add(operation, "403", "The role does not allow it");
    }
    if path.contains('{') {
        add(
            operation,
            "404",
            "There is no such thing, or it is not the actor's to see",
        );
    }
    if operation.request_body.is_some() {
        add(
            operation,
            "400",
            "The body cannot be read as what it says it is",
        );
        add(operation, "413", "The body is larger than what is taken");
        add(operation, "415", "The body is of another type");
    }
    if operation.request_body.is_some() || operation.parameters.is_some() {
        add(operation, "422", "A field or parameter is not valid");
    }
    add(
        operation,
        "429",
        "Too many requests or tries; `Retry-After` tells how long to wait",
    );
    add(operation, "default", "A problem; its `code` tells which");
}

fn add(operation: &mut Operation, status: &str, description: &str) {
    let content = ContentBuilder::new()
        .schema(Some(Ref::from_schema_name("Problem")))
        .build();
    let response = ResponseBuilder::new()
        .description(description)
        .content(MEDIA_TYPE, content)
        .build();
    operation
        .responses
        .responses
        .entry(status.to_owned())
        .or_insert(RefOr::T(response));
}

/// Name of the schema that an operation takes.
fn request_schema(operation: &Operation) -> Option<String> {
    let content = operation.request_body.as_ref()?.content.values().next()?;
    match content.schema.as_ref()? {
        RefOr::Ref(reference) => reference.ref_location.rsplit('/').next().map(str::to_owned),
        RefOr::T(_) => None,
    }
}

/// An answer always holds all its fields, null where there is nothing; a request may leave some out.
fn require_all(document: &mut OpenApi, requested: &BTreeSet<String>) {
    let components = document.components.get_or_insert_default();
    for (name, schema) in &mut components.schemas {
        if !requested.contains(name) {
            require(schema);
        }
    }
}

fn require(schema: &mut RefOr<Schema>) {
    match schema {
        RefOr::T(Schema::Object(object)) => {
            object.required = object.properties.keys().cloned().collect();
        }
        RefOr::T(Schema::AllOf(all)) => all.items.iter_mut().for_each(require),
        RefOr::T(Schema::OneOf(one)) => one.items.iter_mut().for_each(require),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::camel_case;

    #[test]
    fn operation_names_are_written_as_clients_write_them() {
        assert_eq!(camel_case("list_sessions"), "listSessions");
        assert_eq!(camel_case("me"), "me");
    }
}
