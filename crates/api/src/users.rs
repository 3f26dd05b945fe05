//! The people who sign in.

use axum::{Json, extract::State, http::StatusCode};
use clinic::{
    ClinicError,
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
    shape::user::{CreatedUser, Role, TemporaryAccess, User, UserList},
};

pub(crate) fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list_users, create_user))
        .routes(routes!(get_user, update_user))
        .routes(routes!(reset_password))
        .routes(routes!(reactivate_user))
        .routes(routes!(sign_user_out))
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
    /// The first password. Left out, the program makes a temporary one, which is told once and has to be changed at
    /// first use.
    #[schema(format = Password, min_length = 8, max_length = 128)]
    password: Option<String>,
    /// What the user may do.
    role: Role,
    /// The clinic that the user belongs to; only an admin may have none.
    clinic_id: Option<Uuid>,
}

/// What to change of a user; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UserChange {
    /// Sign-in name.
    email: Option<String>,
    /// The name colleagues see.
    #[schema(min_length = 1)]
    name: Option<String>,
    /// What the user may do; nobody changes the own role.
    role: Option<Role>,
    /// The clinic that the user belongs to.
    clinic_id: Option<Uuid>,
    /// False ends all sign-ins of the user; nobody switches himself off.
    is_active: Option<bool>,
    /// A new password for somebody else; ends all sign-ins. The own one is changed at `/auth/password`.
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
        (status = 201, description = "Created", body = CreatedUser),
        (status = 409, description = "The e-mail address is taken", body = Problem, content_type = MEDIA_TYPE),
    ))]
async fn create_user(
    By(actor): By,
    State(api): State<Api>,
    Body(new): Body<NewUser>,
) -> Answer<Created<CreatedUser>> {
    let email = parse::email("email", &new.email)?;
    let (name, role, clinic_id) = (new.name, new.role.into(), new.clinic_id.map(ClinicId));
    let Some(password) = new.password else {
        let wanted = people::Invitation {
            email,
            name,
            role,
            clinic_id,
        };
        let access = api.clinic.invite_user(&actor, wanted).await?;
        return Ok(Created(CreatedUser {
            user: access.user.into(),
            temporary_password: Some(access.password.into_inner()),
        }));
    };
    let wanted = people::NewUser {
        email,
        name,
        password: parse::password("password", password)?,
        role,
        clinic_id,
    };
    let user = api.clinic.create_user(&actor, wanted).await;
    Ok(Created(CreatedUser {
        user: user.map_err(of_password)?.into(),
        temporary_password: None,
    }))
}

fn of_password(error: ClinicError) -> Problem {
    Problem::from(error).of_password("password", "password")
}

/// One user.
#[utoipa::path(get, path = "/users/{id}", tag = "users", params(("id" = Uuid, Path, description = "The user's id")),
    responses((status = 200, description = "The user", body = User)))]
async fn get_user(By(actor): By, State(api): State<Api>, Id(id): Id<UserId>) -> Answer<Json<User>> {
    Ok(Json(api.clinic.user(&actor, id).await?.into()))
}

/// Change a user. Admins change anybody; others their own name.
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
    let email = change.email.as_deref();
    let email = email.map(|text| parse::email("email", text)).transpose()?;
    let change = people::UserChange {
        email,
        name: change.name,
        role: change.role.map(Role::into),
        clinic_id: change.clinic_id.map(ClinicId),
        is_active: change.is_active,
        password,
    };
    let user = api.clinic.update_user(&actor, id, change).await;
    Ok(Json(user.map_err(of_password)?.into()))
}

/// Give a user a temporary password, told once and to be changed at first use. All sign-ins of the user end. For admins.
#[utoipa::path(post, path = "/users/{id}/reset-password", tag = "users",
    params(("id" = Uuid, Path, description = "The user's id")),
    responses((status = 200, description = "The temporary password", body = TemporaryAccess)))]
async fn reset_password(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<UserId>,
) -> Answer<Json<TemporaryAccess>> {
    let access = api.clinic.reset_password(&actor, id).await?;
    Ok(Json(access.into()))
}

/// Let a user in again who was deactivated, with a temporary password. For admins.
#[utoipa::path(post, path = "/users/{id}/reactivate", tag = "users",
    params(("id" = Uuid, Path, description = "The user's id")),
    responses((status = 200, description = "The temporary password", body = TemporaryAccess)))]
async fn reactivate_user(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<UserId>,
) -> Answer<Json<TemporaryAccess>> {
    let access = api.clinic.reactivate_user(&actor, id).await?;
    Ok(Json(access.into()))
}

/// End all sign-ins of a user. For admins.
#[utoipa::path(post, path = "/users/{id}/sign-out", tag = "users",
    params(("id" = Uuid, Path, description = "The user's id")),
    responses((status = 204, description = "Signed out everywhere")))]
async fn sign_user_out(
    By(actor): By,
    State(api): State<Api>,
    Id(id): Id<UserId>,
) -> Answer<StatusCode> {
    api.clinic.end_sign_ins(&actor, id).await?;
    Ok(StatusCode::NO_CONTENT)
}
