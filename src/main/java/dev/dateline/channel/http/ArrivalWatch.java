package dev.dateline.channel.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/**
 * Watches each connection from its opening on. Netty finds it as a service, where {@link #SWITCH} is set before the server
 * starts: Quarkus and Vert.x tell of a connection only when its first headers are complete.
 */
public final class ArrivalWatch extends ChannelInitializerExtension {
    /** The property of the system that makes Netty look for it, and the value to give. */
    public static final String SWITCH = EXTENSIONS_SYSTEM_PROPERTY;

    public static final String ON = "serviceload";

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addFirst(new Opening());
    }

    private static final class Opening extends ChannelInboundHandlerAdapter {
        @Override
        public void channelActive(ChannelHandlerContext context) throws Exception {
            Arrivals.opened(context.channel());
            context.pipeline().remove(this);
            super.channelActive(context);
        }
    }
}
