//! An id out of reach takes as long as an unknown one. Not by the clock alone, which a busy machine moves: the two
//! are asked in turns, and it is counted how often one took longer than the other. What cannot be told apart comes
//! out near a half.

use std::time::{Duration, Instant};

use super::{
    row::{Reach, Row},
    table::ROWS,
    world::{Person, Whose, World},
};

/// Pairs of a round. By chance alone the share then has a standard deviation of 0.05.
const PAIRS: usize = 60;
/// How far from a half the share may be: five standard deviations.
const MARGIN: f64 = 0.25;
/// A difference has to show in each of so many rounds.
const ROUNDS: usize = 4;

#[tokio::test]
async fn an_id_out_of_reach_takes_as_long_as_an_unknown_one() {
    let world = World::new().await;
    let counselor = &world.people[0];
    let mut compared = 0;
    for row in ROWS
        .iter()
        .filter(|row| row.of.is_some() && row.may[0] != Reach::Never)
    {
        for whose in [Whose::SameClinic, Whose::OtherClinic] {
            if whose.is_within(row.may[0]) || whose.is_within(row.sees[0]) {
                continue;
            }
            let mut shares = Vec::new();
            while shares.len() < ROUNDS && shares.last().is_none_or(|share| is_telling(*share)) {
                shares.push(share(&world, row, counselor, whose).await);
            }
            let tells = shares.iter().all(|share| is_telling(*share));
            assert!(
                !tells,
                "{} takes longer or shorter on {whose:?}: {shares:?}",
                row.operation
            );
            compared += 1;
        }
    }
    assert!(compared > 20, "only {compared} were compared");
    super::say(&format!(
        "matrix: {compared} pairs of hidden and unknown ids compared in time"
    ));
}

fn is_telling(share: f64) -> bool {
    (share - 0.5).abs() > MARGIN
}

/// How often a hidden id took longer than an unknown one, over all pairs of samples (Mann and Whitney's U over its
/// greatest value).
async fn share(world: &World, row: &Row, person: &Person, whose: Whose) -> f64 {
    let (mut hidden, mut unknown) = (Vec::new(), Vec::new());
    for _ in 0..PAIRS {
        hidden.push(once(world, row, person, whose).await);
        unknown.push(once(world, row, person, Whose::Nobodys).await);
    }
    let longer = hidden
        .iter()
        .map(|hidden| unknown.iter().filter(|unknown| hidden > unknown).count());
    longer.sum::<usize>() as f64 / (PAIRS * PAIRS) as f64
}

async fn once(world: &World, row: &Row, person: &Person, whose: Whose) -> Duration {
    let request = world.request(row, person, whose, &[]);
    let begun = Instant::now();
    let answer = world.here.ask(request).await;
    let took = begun.elapsed();
    assert_eq!(answer.status, 404);
    took
}
