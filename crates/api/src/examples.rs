//! An example for every body, answer and error of the document, made from the schemas: what a field's own example,
//! format or name says. A person reads them, and a tool tries them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use utoipa::openapi::{
    Content, KnownFormat, OpenApi, RefOr, Schema, SchemaFormat, Type,
    path::Operation,
    schema::{ArrayItems, Object, SchemaType},
};

use crate::{document::operations, problem::ErrorCode};

/// An id, as examples have it.
const ID: &str = "01890000-0000-7000-8000-000000000000";

/// Adds examples wherever a schema is sent or answered.
pub(crate) fn add(document: &mut OpenApi) {
    let schemas = document
        .components
        .as_ref()
        .map(|components| components.schemas.clone().into_iter().collect())
        .unwrap_or_default();
    let schemas = Schemas(schemas);
    for item in document.paths.paths.values_mut() {
        for operation in operations(item) {
            of_operation(operation, &schemas);
        }
    }
}

fn of_operation(operation: &mut Operation, schemas: &Schemas) {
    if let Some(body) = &mut operation.request_body {
        body.content
            .iter_mut()
            .filter(|(media_type, _)| *media_type != "multipart/form-data")
            .for_each(|(_, content)| exemplify(content, schemas));
    }
    for (status, response) in &mut operation.responses.responses {
        let RefOr::T(response) = response else {
            continue;
        };
        for (media_type, content) in &mut response.content {
            match media_type.as_str() {
                "application/json" => exemplify(content, schemas),
                crate::MEDIA_TYPE => content.example = Some(problem(status)),
                _ => {}
            }
        }
    }
}

fn exemplify(content: &mut Content, schemas: &Schemas) {
    if content.example.is_none() {
        content.example = content.schema.as_ref().map(|schema| schemas.of(schema, ""));
    }
}

/// An error that may come with a status.
fn problem(status: &str) -> Value {
    let first = |code: &&ErrorCode| code.status().as_str() == status;
    let code = match status {
        "409" => ErrorCode::NotTransition,
        "422" => ErrorCode::Invalid,
        "401" => ErrorCode::Unauthenticated,
        _ => ErrorCode::ALL
            .iter()
            .find(first)
            .copied()
            .unwrap_or(ErrorCode::Internal),
    };
    json!({
        "code": code.as_str(), "detail": code.title(), "status": code.status().as_u16(),
        "title": code.title(), "type": code.kind(),
    })
}

/// The named schemas of the document.
struct Schemas(BTreeMap<String, RefOr<Schema>>);

impl Schemas {
    /// An example of a schema; `name` is the field that holds it.
    fn of(&self, schema: &RefOr<Schema>, name: &str) -> Value {
        match schema {
            RefOr::Ref(reference) => {
                let known = reference
                    .ref_location
                    .rsplit('/')
                    .next()
                    .unwrap_or_default();
                self.0
                    .get(known)
                    .map_or(Value::Null, |schema| self.of(schema, name))
            }
            RefOr::T(Schema::Object(object)) => self.of_object(object, name),
            RefOr::T(Schema::Array(array)) => match &array.items {
                ArrayItems::RefOrSchema(items) => json!([self.of(items, name)]),
                ArrayItems::False => json!([]),
            },
            RefOr::T(Schema::OneOf(one)) => {
                let said = |schema: &&RefOr<Schema>| !is_null(schema);
                one.items
                    .iter()
                    .find(said)
                    .map_or(Value::Null, |schema| self.of(schema, name))
            }
            RefOr::T(Schema::AllOf(all)) => {
                let parts = all.items.iter().map(|part| self.of(part, name));
                let fields = parts.filter_map(|part| match part {
                    Value::Object(fields) => Some(fields),
                    _ => None,
                });
                sorted(fields.flatten())
            }
            RefOr::T(_) => Value::Null,
        }
    }

    fn of_object(&self, object: &Object, name: &str) -> Value {
        if let Some(example) = object.examples.first().or(object.example.as_ref()) {
            return example.clone();
        }
        if let Some(word) = object.enum_values.as_ref().and_then(|words| words.first()) {
            return word.clone();
        }
        match main_type(&object.schema_type) {
            Some(Type::Object) => {
                let fields = object.properties.iter();
                sorted(fields.map(|(name, schema)| (name.clone(), self.of(schema, name))))
            }
            Some(Type::Array) => json!([]),
            Some(Type::Boolean) => json!(true),
            Some(Type::Integer) => json!(1),
            Some(Type::Number) => json!(0.5),
            Some(Type::String) => json!(text(object, name)),
            Some(Type::Null) | None => Value::Null,
        }
    }
}

/// In the order of names whatever the map keeps, so that the document is the same in every build.
fn sorted(fields: impl Iterator<Item = (String, Value)>) -> Value {
    let sorted: BTreeMap<String, Value> = fields.collect();
    Value::Object(sorted.into_iter().collect::<Map<String, Value>>())
}

fn is_null(schema: &RefOr<Schema>) -> bool {
    matches!(schema, RefOr::T(Schema::Object(object)) if main_type(&object.schema_type) == Some(Type::Null) || main_type(&object.schema_type).is_none() && object.properties.is_empty() && object.enum_values.is_none())
}

/// The type that a value has when it is there.
fn main_type(schema_type: &SchemaType) -> Option<Type> {
    match schema_type {
        SchemaType::Type(one) => Some(one.clone()),
        SchemaType::Array(several) => {
            let said = several.iter().find(|one| **one != Type::Null);
            said.or(several.first()).cloned()
        }
        SchemaType::AnyValue => None,
    }
}

/// A text as a field of that name and format holds it.
fn text(object: &Object, name: &str) -> &'static str {
    match &object.format {
        Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)) => return ID,
        Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)) => return "2026-11-24T10:30:00Z",
        Some(SchemaFormat::KnownFormat(KnownFormat::Date)) => return "2026-11-24",
        Some(SchemaFormat::KnownFormat(KnownFormat::Password)) => return "a long walk by the river",
        _ => {}
    }
    match name {
        "name" | "customer_name" | "counselor_name" | "user_name" => "Kei Tanaka",
        "email" | "username" => "kei@example.org",
        "phone" => "03 1234 5678",
        "language" => "ja",
        "wording" => "2026-11",
        "session_date" => "2026-11-24T10:30:00",
        "notes" => "Wants to hear what it costs first.",
        _ => "text",
    }
}
