//! The people who sign in.

use axum::{Json, extract::State};
use clinic::{
    domain::{ClinicId, UserId},
    people,
};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};
use uuid::Uuid;

use crate::{
    Api,
    extract::{Answer, Body, By, Created, Id, Params},
    parse,
    problem::{MEDIA_TYPE, Problem},
    shape::user::{Role, User, UserList},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list_users, create_user))
        .routes(routes!(get_user, update_user))
}

/// Which users.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct UserQuery {
    /// Most items of the page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

/// A user to create.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewUser {
    /// Sign-in name.
    email: String,
    /// The name colleagues see.
    #[schema(min_length = 1)]
    name: String,
    /// The first password.
    #[schema(format = Password, min_length = 8, max_length = 128)]
    password: String,
    /// What the user may do.
    role: Role,
    /// The clinic that the user belongs to; only an admin may have none.
    clinic_id: Option<Uuid>,
}

/// What to change of a user; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UserChange {
    /// The name colleagues see.
    #[schema(min_length = 1)]
    name: Option<String>,
    /// What the user may do; nobody changes the own role.
    role: Option<Role>,
    /// The clinic that the user belongs to.
    clinic_id: Option<Uuid>,
    /// False ends all sign-ins of the user; nobody switches himself off.
    is_active: Option<bool>,
    /// A new password.
    #[schema(format = Password, min_length = 8, max_length = 128)]
    password: Option<String>,
}

/// The users that the actor may see.
#[utoipa::path(get, path = "/users/", tag = "users", params(UserQuery),
    responses((status = 200, description = "One page", body = UserList)))]
async fn list_users(
    By(actor): By,
    State(api): State<Api>,
    Params(query): Params<UserQuery>,
) -> Answer<Json<UserList>> {
    let page = parse::page(query.limit, query.cursor);
    let listed = api.clinic.list_users(&actor, &page).await?;
    let items = listed.items.into_iter().map(User::from).collect();
    Ok(Json(UserList {
        items,
        next_cursor: listed.next_cursor,
    }))
}

/// Create a user. For admins.
#[utoipa::path(post, path = "/users/", tag = "users", request_body = NewUser,
    responses(
        (status = 201, description = "Created", body = User),
        (status = 409, description = "The e-mail address is taken", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn create_user(
    By(actor): By,
    State(api): State<Api>,
    Body(new): Body<NewUser>,
) -> Answer<Created<User>> {
    let new = people::NewUser {
        email: parse::email("email", &new.email)?,
        name: new.name,
        password: parse::password("password", new.password)?,
        role: new.role.into(),
        clinic_id: new.clinic_id.map(ClinicId),
    };
    Ok(Created(api.clinic.create_user(&actor, new).await?.into()))
}

/// One user.
#[utoipa::path(get, path = "/users/{id}", tag = "users", params(("id" = Uuid, Path, description = "The user's id")),
    responses((status = 200, description = "The user", body = User)))]
async fn get_user(By(actor): By, State(api): State<Api>, Id(id): Id<UserId>) -> Answer<Json<User>> {
    Ok(Json(api.clinic.user(&actor, id).await?.into()))
}

/// Change a user. Admins change anybody; others their own name and password.
#[utoipa::path(put, path = "/users/{id}", tag = "users", params(("id" = Uuid, Path, description = "The user's id")),
    request_body = UserChange,
    responses((status = 200, description = "The changed user", body = User)))]
async fn update_user(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<UserId>,
    Body(change): Body<UserChange>,
) -> Answer<Json<User>> {
    let password = change
        .password
        .map(|text| parse::password("password", text))
        .transpose()?;
    let change = people::UserChange {
        name: change.name,
        role: change.role.map(Role::into),
        clinic_id: change.clinic_id.map(ClinicId),
        is_active: change.is_active,
        password,
    };
    Ok(Json(
        api.clinic.update_user(&actor, id, change).await?.into(),
    ))
}
