//! The paperboy program.
fn main() {}
