//! A test for each fault: one that passes, and one that lasts.

/// Runs `passing` and `lasting`, which stand beside it, with each fault. Its rows are `name: fault;`.
macro_rules! rows {
    ($($name:ident: $fault:expr;)+) => {
        mod passing_faults {
            use super::*;
            $(
                #[tokio::test]
                async fn $name() {
                    passing($fault).await;
                }
            )+
        }

        mod lasting_faults {
            use super::*;
            $(
                #[tokio::test]
                async fn $name() {
                    lasting($fault).await;
                }
            )+
        }
    };
}

pub(crate) use rows;
