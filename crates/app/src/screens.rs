//! Where the built screens are.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The folder of the built screens: named by `SOTTO_SCREENS`, beside the program, where an installation puts
/// shared files, or as the project builds them. `None` where there are none.
pub fn find_screens() -> Option<PathBuf> {
    let named = env::var_os("SOTTO_SCREENS")
        .filter(|value| !value.is_empty())
        .map(PathBuf::from);
    let program = env::current_exe().ok();
    let folder = program.as_deref().and_then(Path::parent);
    let beside = folder.map(|folder| folder.join("screens"));
    let shared = folder.map(|folder| folder.join("../share/sotto/screens"));
    let built = Some(PathBuf::from("ui/dist"));
    [named, beside, shared, built]
        .into_iter()
        .flatten()
        .find(|folder| folder.join("index.html").is_file())
}
