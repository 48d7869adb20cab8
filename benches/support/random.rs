//! A small generator: the same numbers in every run.

/// Numbers that look random.
pub(crate) struct Random(u64);

impl Random {
    /// Two different seeds have nothing in common, neighbours neither.
    pub(crate) fn seeded(seed: u64) -> Self {
        let mixed = (seed ^ (seed >> 31)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        Self((mixed ^ (mixed >> 32)) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number from 0 on, below the limit.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from((self.next() >> 8) % limit as u64).expect("small")
    }

    /// Yes in so many of a hundred.
    pub(crate) fn percent(&mut self, yes: usize) -> bool {
        self.below(100) < yes
    }

    /// A rank from 0 on, below `ranks`: after Zipf and Mandelbrot, rank r about 1/(r + `flat`) as often as others.
    pub(crate) fn zipf(&mut self, ranks: usize, flat: u32) -> usize {
        let uniform =
            f64::from(u32::try_from(self.next() >> 32).expect("32 bits")) / f64::from(u32::MAX);
        let (most, flat) = (
            f64::from(u32::try_from(ranks).expect("small")),
            f64::from(flat),
        );
        let rank = flat * ((most + flat) / flat).powf(uniform) - flat;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and `ranks`"
        )]
        let rank = rank as usize;
        rank.min(ranks - 1)
    }

    /// One of them.
    pub(crate) fn one_of<'a, T>(&mut self, some: &'a [T]) -> &'a T {
        &some[self.below(some.len())]
    }
}
