//! Set-up: the one time that a vault is made.

use std::sync::Arc;

use vault::VaultError;

use super::{Acting, Clinic, OpenVault, password::least};
use crate::{
    domain::{
        ClinicId, Confidential, UserId, clinic,
        user::{Email, Password, Role, User},
    },
    error::ClinicError,
    input, store,
};

/// What set-up asks for.
#[derive(Clone, Debug)]
pub struct SetUp {
    /// Name of the clinic.
    pub clinic_name: String,
    /// Name of the first admin.
    pub admin_name: String,
    /// What the admin signs in with.
    pub admin_email: Email,
    /// The admin's password.
    pub admin_password: Password,
}

/// What set-up made.
#[derive(Clone, Debug)]
pub struct SetUpDone {
    /// The clinic.
    pub clinic: clinic::Clinic,
    /// Its admin.
    pub admin: User,
    /// Shown once, to be kept on paper: opens the vault when every password is lost.
    pub recovery_code: Confidential<String>,
}

impl Clinic {
    /// Makes the vault with its clinic and first admin, and leaves it open. Takes no actor, since there
    /// is none yet: only an empty vault can be set up, else [`ClinicError::AlreadySetUp`].
    pub async fn set_up(&self, wanted: SetUp) -> Result<SetUpDone, ClinicError> {
        let _turning = self.inner.turning.lock().await;
        if !self.inner.vault.is_empty() {
            return Err(ClinicError::AlreadySetUp);
        }
        let (clinic, admin) = first_rows(&wanted)?;
        let about = [&admin.name, admin.email.as_str(), &clinic.name];
        wanted.admin_password.check(least(&self.pc()), &about)?;
        let cost = self.inner.settings.cost;
        let SetUp {
            admin_email: email,
            admin_password: password,
            ..
        } = wanted;
        let (key, code) = self
            .derive(move |vault| {
                // A database without its slot file is somebody's data whose key is lost: never written over.
                if vault.database_path().try_exists()? {
                    return Err(VaultError::NotEmpty);
                }
                vault.create(email.as_str(), password.expose(), cost)
            })
            .await?;
        let open = OpenVault::open(&self.inner.vault, key, &self.inner.settings.fixed).await?;
        self.insert_first(&open, &clinic, &admin).await?;
        self.publish(Arc::new(open));
        Ok(SetUpDone {
            clinic,
            admin,
            recovery_code: Confidential::new(code.expose().to_owned()),
        })
    }

    async fn insert_first(
        &self,
        open: &OpenVault,
        clinic: &clinic::Clinic,
        admin: &User,
    ) -> Result<(), ClinicError> {
        let now = self.now();
        let acting = Acting::User(admin.id);
        let mut tx = open.db.write().await?;
        store::clinic::insert(&mut tx, clinic, now).await?;
        store::user::insert(&mut tx, admin, now).await?;
        store::audit::append(
            &mut tx,
            &acting,
            "vault.set_up",
            self.inner.vault.vault_id(),
            now,
        )
        .await?;
        store::audit::append(&mut tx, &acting, "clinic.create", clinic.id, now).await?;
        store::audit::append(&mut tx, &acting, "user.create", admin.id, now).await?;
        tx.commit().await?;
        Ok(())
    }
}

fn first_rows(wanted: &SetUp) -> Result<(clinic::Clinic, User), ClinicError> {
    let clinic = clinic::Clinic {
        id: ClinicId::generate(),
        name: input::name("clinic.name", &wanted.clinic_name)?,
        address: None,
        phone: None,
    };
    let admin = User {
        id: UserId::generate(),
        email: wanted.admin_email.clone(),
        name: input::name("admin.name", &wanted.admin_name)?,
        role: Role::Admin,
        clinic_id: Some(clinic.id),
        is_active: true,
    };
    Ok((clinic, admin))
}
