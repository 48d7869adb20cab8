//! The local paper cache: papers, votes, full-text index. Disposable.
