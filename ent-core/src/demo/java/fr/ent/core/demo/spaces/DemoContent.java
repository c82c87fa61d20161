package fr.ent.core.demo.spaces;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Contents of the demonstration's files, drawn, written and sounded by code. All classes have the same, so each is stored once. */
enum DemoContent {
    FRACTIONS("image/png") {
        @Override
        byte[] bytes() {
            return draw(pen -> {
                for (int parts = 1; parts <= 4; parts++) {
                    for (int part = 0; part < parts; part++) {
                        pen.setColor(part == 0 ? new Color(0xB2432F) : new Color(0xFBE9E4));
                        pen.fillArc(30 + (parts - 1) * 150, 90, 130, 130, 90 + part * 360 / parts, 360 / parts - 3);
                    }
                }
            });
        }
    },
    CLOCK("image/png") {
        @Override
        byte[] bytes() {
            return draw(pen -> {
                pen.setStroke(new BasicStroke(8));
                pen.setColor(new Color(0x1F5547));
                pen.drawOval(210, 40, 220, 220);
                for (int hour = 0; hour < 12; hour++) {
                    double angle = Math.PI * hour / 6;
                    pen.fillOval((int) (314 + 92 * Math.sin(angle)), (int) (144 - 92 * Math.cos(angle)), 12, 12);
                }
                pen.drawLine(320, 150, 320, 80);
                pen.drawLine(320, 150, 366, 176);
            });
        }
    },
    /** From one to five, each number in a column of its own. */
    DOTS("image/png") {
        @Override
        byte[] bytes() {
            return draw(pen -> {
                int[] columns = {0xB2432F, 0x174A73, 0xE0A526, 0x7A4B8C, 0x1F5547};
                for (int column = 0; column < columns.length; column++) {
                    pen.setColor(new Color(columns[column]));
                    for (int dot = 0; dot <= column; dot++) {
                        pen.fillOval(60 + column * 115, 234 - dot * 52, 46, 46);
                    }
                }
            });
        }
    },
    MAP("image/png") {
        @Override
        byte[] bytes() {
            return draw(pen -> {
                pen.setColor(new Color(0xDCEFD6));
                pen.fillRect(30, 30, 580, 240);
                pen.setColor(new Color(0x174A73));
                pen.setStroke(new BasicStroke(14));
                pen.drawArc(-40, 100, 420, 300, 20, 80);
                pen.setColor(new Color(0x8A4B00));
                pen.setStroke(
                        new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {16, 12}, 0));
                pen.drawPolyline(new int[] {80, 220, 330, 520}, new int[] {230, 160, 200, 80}, 4);
            });
        }
    },
    /** A class photo, as far as code draws one. */
    OUTING("image/png") {
        @Override
        byte[] bytes() {
            return draw(pen -> {
                pen.setColor(new Color(0xD6E8F5));
                pen.fillRect(0, 0, 640, 200);
                pen.setColor(new Color(0xA9CF9A));
                pen.fillRect(0, 200, 640, 100);
                pen.setColor(new Color(0x8A5A2B));
                pen.fillRect(96, 130, 24, 90);
                pen.setColor(new Color(0x4F8A4A));
                pen.fillOval(40, 30, 136, 120);
                int[] coats = {0xB2432F, 0x174A73, 0xE0A526, 0x7A4B8C, 0x1F5547};
                for (int child = 0; child < coats.length; child++) {
                    int left = 220 + child * 80;
                    pen.setColor(new Color(coats[child]));
                    pen.fillRoundRect(left, 160, 50, 80, 24, 24);
                    pen.setColor(new Color(child % 2 == 0 ? 0xF0C9A4 : 0x9B6B47));
                    pen.fillOval(left + 5, 118, 40, 44);
                    pen.setColor(new Color(0x2B2B2B));
                    pen.fillOval(left + 16, 136, 5, 5);
                    pen.fillOval(left + 30, 136, 5, 5);
                    pen.drawArc(left + 16, 140, 19, 12, 190, 160);
                }
            });
        }
    },
    SONG("audio/wav") {
        @Override
        byte[] bytes() {
            return sound(new int[] {262, 262, 262, 294, 330, 294});
        }
    },
    POEM("text/plain") {
        @Override
        byte[] bytes() {
            return "La feuille tombe,\nle vent la tourne,\nelle se pose\nau pied du préau.\n"
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    LIST("text/plain") {
        @Override
        byte[] bytes() {
            return "Pour la sortie :\n- un pique-nique\n- un vêtement de pluie\n- de bonnes chaussures\n"
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    MINUTES("text/plain") {
        @Override
        byte[] bytes() {
            return "Conseil des maîtres\n\n1. Spectacle de fin d’année\n2. Partage de la salle informatique\n"
                    .getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final float RATE = 8_000;

    private final String mediaType;

    DemoContent(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    abstract byte[] bytes();

    private static byte[] draw(Drawing drawing) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xFAF8F3));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.on(pen);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A quarter of a second each. */
    private static byte[] sound(int[] tones) {
        int each = (int) RATE / 4;
        byte[] wave = new byte[tones.length * each];
        for (int i = 0; i < wave.length; i++) {
            double fades = 1 - (i % each) / (double) each;
            wave[i] = (byte) (90 * fades * Math.sin(2 * Math.PI * tones[i / each] * i / RATE));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AudioFormat format = new AudioFormat(RATE, Byte.SIZE, 1, true, false);
        try (AudioInputStream in = new AudioInputStream(new ByteArrayInputStream(wave), format, wave.length)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Draws on a sheet. */
    private interface Drawing {
        void on(Graphics2D pen);
    }
}
