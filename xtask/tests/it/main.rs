//! The rules of the house as tests: who may use whom, and how the tree is kept.

mod arrows;
mod tree;
