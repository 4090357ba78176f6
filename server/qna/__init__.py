"""答疑交流: trainees ask about a topic, teachers answer within two clocks."""
