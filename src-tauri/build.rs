//! Embeds the window's configuration, capabilities and screens into the binary.

use std::path::Path;

fn main() {
    let screens = Path::new("ui/dist");
    if !screens.join("index.html").exists() {
        println!(
            "cargo::warning=the screens are not built: run `cargo xtask run` or `npm run build` in ui/"
        );
        if let Err(error) = std::fs::create_dir_all(screens) {
            println!("cargo::error=ui/dist cannot be made: {error}");
        }
    }
    let attributes =
        tauri_build::Attributes::new().capabilities_path_pattern("src-tauri/capabilities/**/*");
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error=tauri.conf.json or src-tauri/capabilities is not valid: {error:#}");
    }
}
