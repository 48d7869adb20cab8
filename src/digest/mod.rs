//! What one channel gets: chosen, ranked, capped. Pure.
