//! The front door of a stand-in: a port that can be shut for a while, and connections that can be cut.

use std::future::{Future, poll_fn};
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;

/// How long to wait when the machine has no more connections to give.
const ACCEPT_AGAIN: Duration = Duration::from_millis(100);

/// A door on loopback. Clones are the same one.
#[derive(Clone, Debug)]
pub(crate) struct Door(Arc<Mutex<Frame>>);

#[derive(Debug)]
struct Frame {
    address: SocketAddr,
    leaf: Leaf,
    wires: Vec<Wire>,
    /// The server, while it waits for a guest.
    porter: Option<Waker>,
}

#[derive(Debug)]
enum Leaf {
    Open(TcpListener),
    /// Bound but not listening: connections are refused, and the port stays ours.
    Shut(TcpSocket),
    /// Gone, or making room for the other.
    Gone,
}

impl Door {
    /// Opens a door on a free port.
    pub(crate) async fn open() -> io::Result<Door> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        Ok(Door(Arc::new(Mutex::new(Frame {
            address: listener.local_addr()?,
            leaf: Leaf::Open(listener),
            wires: Vec::new(),
            porter: None,
        }))))
    }

    /// Where the door is, open or shut.
    pub(crate) fn address(&self) -> SocketAddr {
        self.frame().address
    }

    /// Cuts every connection and refuses new ones.
    ///
    /// # Panics
    /// When the port cannot be kept.
    pub(crate) fn shut(&self) {
        let mut frame = self.frame();
        if !matches!(frame.leaf, Leaf::Open(_)) {
            return;
        }
        frame.leaf = Leaf::Gone;
        match reserve(frame.address) {
            Ok(socket) => frame.leaf = Leaf::Shut(socket),
            Err(error) => panic!("the port of {} cannot be kept: {error}", frame.address),
        }
        frame.cut_all();
    }

    /// Cuts every connection and gives the port up.
    pub(crate) fn close(&self) {
        let mut frame = self.frame();
        frame.leaf = Leaf::Gone;
        frame.cut_all();
    }

    /// Takes connections again, on the same port.
    ///
    /// # Panics
    /// When that is not possible any more.
    pub(crate) fn reopen(&self) {
        let mut frame = self.frame();
        match std::mem::replace(&mut frame.leaf, Leaf::Gone) {
            Leaf::Shut(socket) => match socket.listen(1_024) {
                Ok(listener) => frame.leaf = Leaf::Open(listener),
                Err(error) => panic!("cannot listen on {} again: {error}", frame.address),
            },
            leaf => frame.leaf = leaf,
        }
        if let Some(porter) = frame.porter.take() {
            porter.wake();
        }
    }

    fn poll_accept(&self, context: &mut Context<'_>) -> Poll<io::Result<(Line, SocketAddr)>> {
        let mut frame = self.frame();
        frame.porter = Some(context.waker().clone());
        let Leaf::Open(listener) = &frame.leaf else {
            return Poll::Pending;
        };
        let (stream, guest) = ready!(listener.poll_accept(context))?;
        let line = Line::new(stream);
        frame.wires.retain(|wire| !wire.is_gone());
        frame.wires.push(line.wire.clone());
        Poll::Ready(Ok((line, guest)))
    }

    fn frame(&self) -> MutexGuard<'_, Frame> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Frame {
    fn cut_all(&mut self) {
        self.wires.drain(..).for_each(|wire| wire.cut());
    }
}

fn reserve(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    // Connections of the door that was open may still linger on the port.
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

impl Listener for Door {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        loop {
            match poll_fn(|context| self.poll_accept(context)).await {
                Ok(guest) => return guest,
                Err(_) => tokio::time::sleep(ACCEPT_AGAIN).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address())
    }
}

/// A connection in the hand of whoever may cut it.
#[derive(Clone, Debug)]
pub(crate) struct Wire(watch::Sender<bool>);

impl Wire {
    /// Resets the connection: what was not sent yet is lost.
    pub(crate) fn cut(&self) {
        self.0.send_replace(true);
    }

    fn is_gone(&self) -> bool {
        self.0.receiver_count() == 0
    }
}

impl Connected<IncomingStream<'_, Door>> for Wire {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Wire {
        stream.io().wire.clone()
    }
}

/// A connection that ends when its wire is cut.
pub(crate) struct Line {
    stream: TcpStream,
    wire: Wire,
    /// Resolves when the wire is cut; none afterwards.
    cut: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

impl Line {
    fn new(stream: TcpStream) -> Line {
        let wire = Wire(watch::Sender::new(false));
        let mut order = wire.0.subscribe();
        let cut = async move {
            // The sender is gone only when the line is.
            let _ = order.wait_for(|cut| *cut).await;
        };
        Line {
            stream,
            wire,
            cut: Some(Box::pin(cut)),
        }
    }

    /// Fails once the wire is cut.
    fn check(&mut self, context: &mut Context<'_>) -> io::Result<()> {
        if let Some(cut) = &mut self.cut {
            if cut.as_mut().poll(context).is_pending() {
                return Ok(());
            }
            self.cut = None;
        }
        Err(io::ErrorKind::ConnectionReset.into())
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if *self.wire.0.borrow() {
            // Closed so, the socket says RST and not "I have said all".
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.check(context)?;
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.check(context)?;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check(context)?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check(context)?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
